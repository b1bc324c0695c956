"""Takes the wish for an extra (`""` or `"test"`); leaves `.venv` with the game installed in it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path
from typing import Final

import start
from bootstrap import machine, pip_wheel

ROOT: Final = Path(start.ROOT)
VENV: Final = Path(start.VENV)
LOG: Final = VENV / "soft-glow-install.log"

_SHOWN: Final = {
    "Downloading ": "getting ",
    "Using cached ": "at hand: ",
    "Building editable": "building the game ",
    "Installing collected packages": "putting everything in place",
}
_NO_NETWORK: Final = (
    "ConnectTimeoutError",
    "NameResolutionError",
    "Network is unreachable",
    "NewConnectionError",
    "ProxyError",
    "ReadTimeoutError",
    "getaddrinfo",
    "name resolution",
)


def prepare(extra: str) -> None:
    """Make `.venv` whole and install the game into it, editable, with *extra* when one is named.

    Raises SystemExit with a sentence for the player when that is not possible.
    """
    if why := machine.unsupported_here():
        raise SystemExit(f"Soft Glow cannot be installed here: {why}")
    print("Soft Glow: getting ready. This takes a minute or two, once.", flush=True)
    Path(start.ready_file()).unlink(missing_ok=True)
    if start.version_of(start.venv_program("python")) not in start.WANTED:
        make_venv()
    if not start.said_by([start.venv_program("python"), "-m", "pip", "--version"]):
        pip_wheel.give_pip(start.venv_program("python"))
    LOG.write_text("", "utf-8")
    for words in install_steps(extra, sys.platform):
        _pip_install(words)
    _note_ready(extra)
    print("Ready.", flush=True)


def make_venv() -> None:
    """Make `.venv`, without pip, in place of a missing or broken one."""
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.is_dir():
        print("  .venv is broken or of another Python; making it anew")
        shutil.rmtree(VENV)
    print("  making .venv with Python {}.{}".format(*sys.version_info), flush=True)
    try:
        venv.EnvBuilder(symlinks=not start.WINDOWS).create(VENV)
    except OSError as problem:
        raise SystemExit(f"The folder {VENV} cannot be made: {problem}") from problem


def install_steps(extra: str, platform: str) -> list[list[str]]:
    """What `pip install` is given, in order, on a *platform* of `sys.platform`'s names.

    On macOS pyttsx3 asks for all of pyobjc, some 170 packages, but its driver imports only objc,
    AppKit, Foundation and PyObjCTools: the core and Cocoa. There it gets only those.
    """
    if platform != "darwin":
        return [["--editable", f"{ROOT}[{extra}]" if extra else str(ROOT)]]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needs = project["dependencies"] + project["optional-dependencies"].get(extra, [])
    speech = [need for need in needs if need.startswith("pyttsx3")]
    others = [need for need in needs if need not in speech]
    return [
        [*others, "pyobjc-core", "pyobjc-framework-Cocoa"],
        ["--no-deps", *speech],
        ["--no-deps", "--editable", str(ROOT)],
    ]


def progress(line: str) -> str:
    """What the player is shown for one line that pip prints; empty for most."""
    for beginning, words in _SHOWN.items():
        if line.startswith(beginning) and ".metadata" not in line:
            what = line.removeprefix(beginning) if beginning.endswith(" ") else ""
            return f"  {words}{what.rsplit('/', maxsplit=1)[-1]}".rstrip()
    return ""


def why_pip_failed(said: str) -> str:
    """A sentence for the player from all that pip *said*."""
    if any(sign in said for sign in _NO_NETWORK):
        return (
            "The packages that Soft Glow needs could not be fetched: there is no way from here\n"
            "to the package index. The network is needed once. Run this again when there is one."
        )
    if "No space left" in said:
        return "The disk is full. Soft Glow needs about 500 MB with all that it depends on."
    tail = "\n".join(f"    {line}" for line in said.splitlines()[-8:])
    return f"pip could not install Soft Glow. It said at the end:\n{tail}\nAll of it is in {LOG}"


def _pip_install(words: list[str]) -> None:
    command = [start.venv_program("python"), "-m", "pip", "install", "--no-input", "--retries=2"]
    quiet = {"PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    with (
        LOG.open("a", encoding="utf-8") as log,
        subprocess.Popen(
            [*command, *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=os.environ | quiet,
        ) as process,
    ):
        for line in process.stdout or ():
            log.write(line)
            if shown := progress(line.strip()):
                print(shown, flush=True)
    if process.returncode:
        raise SystemExit(why_pip_failed(LOG.read_text("utf-8")))


def _note_ready(extra: str) -> None:
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    folder = start.said_by([start.venv_program("python"), "-c", ask])
    noted = {
        "key": start.key(),
        "extras": sorted({"", extra}),
        "packages_in": folder,
        "packages": sorted(path.name for path in Path(folder).iterdir()),
    }
    partial = Path(start.ready_file() + ".part")
    partial.write_text(json.dumps(noted, indent=1), "utf-8")
    partial.replace(start.ready_file())
