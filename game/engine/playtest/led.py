"""Takes the file that ``--path`` names; gives the acts that a run is led by, with their seed.

For `scripted` a script as in ``tests/playthroughs``, for `replay` a save, or a report of failures.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.engine.playtest import acts
from game.engine.playtest.players import REPLAY, SCRIPTED
from game.engine.playtest.stories import StoryProblem, WrongUsage
from game.engine.playtest.suite.load import ScriptProblem
from game.engine.playtest.suite.performance import perform
from game.engine.session.envelope import SaveError, from_text

if TYPE_CHECKING:
    from game.engine.playtest.plan import Plan


def led(plan: Plan, file: Path | None) -> Plan:
    """*plan* with the path in *file*, if one of its policies is led by one.

    Raises StoryProblem when there is no such file, or it holds no path, or its script fails;
    WrongUsage when a policy wants a file and there is none, or none wants one.
    """
    wanted = [name for name in (SCRIPTED, REPLAY) if name in plan.policy.split(",")]
    if not wanted:
        if file is not None:
            raise WrongUsage(f"--path {file}: only --policy {SCRIPTED} and {REPLAY} follow one")
        return plan
    if file is None or len(wanted) > 1:
        raise WrongUsage(f"--policy {' and '.join(wanted)}: one --path FILE is wanted, to follow")
    try:
        if wanted == [SCRIPTED]:
            return _by_script(plan, file)
        return _by_play(plan, file.read_text("utf-8"))
    except (OSError, ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise StoryProblem(f"--path {file}: cannot be followed: {error}") from None
    except (SaveError, ScriptProblem) as problem:
        raise StoryProblem(f"--path {file}: {problem}") from None


def _by_script(plan: Plan, file: Path) -> Plan:
    reader = perform(file, Path(plan.story), lambda path: path.name)
    told = reader.session
    return replace(
        plan, start=told.start, path=acts.as_json(told.path), path_seed=told.seed, facts={}
    )


def _by_play(plan: Plan, text: str) -> Plan:
    data: Any = json.loads(text)
    if isinstance(data, dict) and isinstance(data.get("failures"), list):
        failure = data["failures"][0]
        path, start = acts.read(failure["choices"]), str(data.get("from", ""))
        seed = int(failure["seed"])
    else:
        save = from_text(text)
        path, start, seed = save.path, save.start, save.seed
    return replace(plan, start=start, path=acts.as_json(path), path_seed=seed, facts={})
