"""Takes what several policies have played of a story; gives the evidence that a page is made of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.engine.playtest.invariants.load import invariants_of
from game.engine.playtest.invariants.watchman import BROKEN
from game.engine.playtest.pages.command import title_of
from game.engine.playtest.pages.evidence import Evidence
from game.engine.playtest.pages.figures import played
from game.engine.playtest.pages.graph import story_graph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.playtest.coverage import Table
    from game.engine.playtest.plan import Plan, Result
    from game.engine.playtest.report import Report
    from game.engine.session.story import LoadedStory


def by_policy(plan: Plan) -> list[Plan]:
    """A plan for each of the policies that *plan* names between commas, the runs split evenly."""
    policies = list(dict.fromkeys(plan.policy.split(",")))
    each, rest = divmod(plan.runs, len(policies))
    shares = [each + (n < rest) for n in range(len(policies))]
    plans = zip(policies, shares, strict=True)
    return [replace(plan, policy=policy, runs=runs) for policy, runs in plans if runs]


def evidence_of(
    story: LoadedStory, table: Table, report: Report, parts: Sequence[tuple[Plan, Result]]
) -> Evidence:
    """All that a page shows of the *parts*, which *report* adds up. Raises StoryProblem."""
    if story.compiled is None:
        raise ValueError("only a story compiled from source has a page")
    rules = story.content.growth
    return Evidence(
        title_of(story.compiled, Path(report.plan.story)),
        report.plan,
        report.seconds,
        story.compiled,
        table,
        story_graph(story.compiled, rules),
        [played(plan.policy, result) for plan, result in parts],
        [result for _, result in parts],
        report.result,
        report.unseen(),
        [(stage.name, {str(k): v for k, v in stage.needs.items()}) for stage in rules.stages],
        list(_rules(story, report)),
    )


def _rules(story: LoadedStory, report: Report) -> Iterator[tuple[str, str, str]]:
    broken = [failure.message for failure in report.result.failures if failure.kind == BROKEN]
    for rule in invariants_of(story, report.plan.story):
        inside = f", in {rule.scene}" if rule.scene else ""
        held = not any(message.startswith(f"{rule.at}: ") for message in broken)
        told = "held" if held else "broken: see the failures"
        yield rule.name, f"{rule.kind} {rule.test.text}{inside}", told
