"""``playtest --against OLD``, ``--round-trips N``: story and plan in; text, JSON, failures out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from game.engine.playtest import acts
from game.engine.playtest.plan import Failure
from game.engine.playtest.players.simple import POLICIES
from game.engine.playtest.stories import StoryProblem, WrongUsage
from game.engine.playtest.suite.against import BROKE, MOVED, compare
from game.engine.playtest.suite.roundtrips import round_trips
from game.engine.playtest.suite.sampled import sampled
from game.engine.playtest.suite.shorten import shortened
from game.engine.playtest.suite.versions import other_version

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.engine.playtest.plan import Plan
    from game.engine.playtest.suite.against import Against, Group
    from game.engine.session.story import LoadedStory

PLACES: Final = 24
"""How many places of a path a playtest makes round trips from."""
_MOST: Final = 20  # groups that are told; the JSON has all
_KINDS: Final = {
    "choice_renamed": "is now offered as",
    "choice_gone": "is no longer offered",
    "choice_new": "is offered besides",
}


def compared(story: LoadedStory, plan: Plan, asked: str, main: Path) -> Against:
    """*story* against the version that *asked* names. Raises StoryProblem, and WrongUsage
    for a policy that compares nothing.
    """
    if plan.policy not in POLICIES:
        known = ", ".join(POLICIES)
        raise WrongUsage(f"--against plays by {known}, not by {plan.policy!r}")
    old = other_version(asked, main)
    try:
        return compare(story, old, plan, _progress(plan))
    except KeyError as error:
        raise StoryProblem(f"--against {asked}: --set: {error.args[0]}") from None
    except ValueError as error:
        raise StoryProblem(f"--against {asked}: {error}") from None


def as_json(found: Against, plan: Plan, asked: str) -> dict[str, Any]:
    """What the report of a comparison holds; ``against`` has what was found."""
    told = {"seed": plan.seed, "policy": plan.policy, "from": plan.start, "set": plan.facts}
    groups = [group.as_json() for group in _by_size(found.groups.values())]
    changes = [group.as_json() for group in _by_size(found.changes.values())]
    return {
        "runs": found.paths,
        **told,
        "against": {
            "old": asked,
            "paths": found.paths,
            "differ": found.differ,
            "groups": groups,
            "changes": changes,
        },
    }


def as_text(found: Against, asked: str) -> str:
    """The same for a reader: first differences grouped, then what else changed, and the menus."""
    lines = [f"against {asked}: {_paths(found.differ)} of {found.paths} now read differently"]
    for group in _by_size(found.groups.values())[:_MOST]:
        lines += ["", f"  {_paths(group.paths)}, first at {_place(group)}", *_said(group)]
        if group.choices:
            lines.append(f"      after: {' / '.join(group.choices[-3:])}")
    lines += _left_out(len(found.groups))
    rest = [g for c, g in found.changes.items() if c not in found.groups]
    if rest:
        lines += ["", "  and behind those:"]
        for group in _by_size(rest)[:_MOST]:
            lines += [f"    {_place(group)}, {_paths(group.paths)}", *_said(group)]
        lines += _left_out(len(rest))
    return "\n".join(lines)


def _left_out(count: int) -> list[str]:
    return [f"  … and {count - _MOST} more; --json has all"] if count > _MOST else []


def _by_size(groups: Any) -> list[Group]:  # noqa: ANN401 - any collection of groups
    return sorted(groups, key=lambda group: (-group.paths, group.change.place))


def _place(group: Group) -> str:
    return group.change.place or group.change.old_place or "the beginning"


def _paths(count: int) -> str:
    return "1 path" if count == 1 else f"{count} paths"


def _said(group: Group) -> Iterator[str]:
    change = group.change
    if change.kind == BROKE:
        yield f"      it can go no further: {change.new}"
    elif change.kind == MOVED:
        yield f"      choices changed places; now {change.new}"
    elif change.kind in _KINDS:
        one, other = (change.old or change.new), (change.new if change.old else "")
        yield f"      {one!r} {_KINDS[change.kind]}" + (f" {other!r}" if other else "")
    else:
        yield from ([f"      - {change.old}"] if change.old else [])
        yield from ([f"      + {change.new}"] if change.new else [])


def _progress(plan: Plan) -> Any:  # noqa: ANN401 - a callable that the terminal may not want
    """A line on the terminal that is written over; nothing where stderr is no terminal."""

    def show(so_far: Against) -> None:
        if sys.stderr.isatty():
            end = "\n" if so_far.paths >= plan.runs else ""
            sys.stderr.write(f"\r{so_far.paths} of {plan.runs} paths, {so_far.differ} differ {end}")
            sys.stderr.flush()

    return show


def round_trip_failures(story: LoadedStory, plan: Plan, count: int) -> list[Failure]:
    """Those of *count* sampled playthroughs of the plan: ``differs_after_load``, ``…_back``.

    Each is saved and loaded, and gone back from, at `PLACES` places, and what fails is shrunk.
    Ctrl-C ends it early.
    """
    found: list[Failure] = []
    known: set[tuple[str, str]] = set()
    try:
        for run in range(count):
            seed = plan.seed_of(run)
            path = sampled(story, plan, seed, reaching=True).session.path
            problems = round_trips(story, seed, path, start=plan.start, most=PLACES)
            new = [each for each in problems if (each.kind, each.place) not in known]
            known |= {(each.kind, each.place) for each in new}
            failures = [Failure(*each, acts.written(path), seed) for each in new]
            found += [shortened(story, failure, plan.start) for failure in failures]
    except KeyboardInterrupt:
        return found
    return found
