"""Takes the name that ``--policy`` was given; gives the player, or says what names there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.engine.core.diagnostics import did_you_mean
from game.engine.playtest.players.profile import ProfilePlayer, profiles_beside, read_profile
from game.engine.playtest.players.simple import POLICIES
from game.engine.playtest.stories import StoryProblem, WrongUsage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

    from game.engine.playtest.plan import Plan
    from game.engine.playtest.players.profile import Profile
    from game.engine.playtest.players.simple import Policy
    from game.engine.session.beats import Choice

GUIDED: Final = "guided"
"""The policy that goes for what is unseen, of `search`."""
EXHAUSTIVE: Final = "exhaustive"
"""The policy that goes everywhere, of `search`."""


def names(main: Path) -> list[str]:
    """Everything that ``--policy`` takes for that story."""
    return [*POLICIES, GUIDED, EXHAUSTIVE, *profiles_beside(main)]


def profile_of(plan: Plan, variables: frozenset[str] | None = None) -> Profile | None:
    """The plan's profile, None when its policy is one of ours.

    Raises WrongUsage when there is no such policy, StoryProblem when the profile has a mistake.
    """
    if plan.policy in {*POLICIES, GUIDED, EXHAUSTIVE}:
        return None
    main = Path(plan.story)
    path = profiles_beside(main).get(plan.policy)
    if path is None:
        hint = did_you_mean(plan.policy, names(main))
        raise WrongUsage(f"--policy {plan.policy}: there is no such player. {hint}".rstrip())
    profile, problems = read_profile(path.read_text("utf-8"), f"players/{path.name}", variables)
    if problems:
        raise StoryProblem("\n".join(each.render() for each in problems), problems)
    return profile


def player_for(
    policy: str,
    profile: Profile | None,
    dice: Random,
    known: Mapping[str, int],
    ahead: Callable[[Choice, tuple[str, ...]], Mapping[str, float]],
) -> Policy | ProfilePlayer:
    """Who plays one run."""
    if profile is not None:
        return ProfilePlayer(profile, dice, ahead)
    return POLICIES[policy](dice, known)
