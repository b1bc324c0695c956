"""Takes a `.venv` that was made without pip; puts pip into it, from wherever one is to be had."""

from __future__ import annotations

import base64
import configparser
import hashlib
import os
import re
import ssl
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import Request, urlopen

import start

_WHEEL: Final = re.compile(r"pip-(\d+(?:\.\d+)*)-py3-none-any\.whl")
_ANCHOR: Final = re.compile(r"<a\s[^>]*>", re.IGNORECASE)
_LINK: Final = re.compile(r"href\s*=\s*[\"']([^\"'#]+)#sha256=([0-9a-f]{64})[\"']", re.IGNORECASE)
_DEBIAN: Final = "usr/share/python-wheels"


def give_pip(python: str) -> None:
    """Install pip beside that *python* of a virtual environment.

    Tried in order: ensurepip; a pip outside; Debian's wheel on disk; the index that is configured
    for pip; apt, which checks signatures and needs no root. Raises SystemExit with a sentence.
    """
    if start.said_by([python, "-m", "ensurepip", "--default-pip"]):
        return
    print("  this Python has no ensurepip (Debian: package python3-venv); fetching pip", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for source in (from_pip_outside, from_disk, from_index, from_apt):
            wheel = source(folder)
            if wheel and _installed(python, wheel):
                return
    raise SystemExit(
        "This Python cannot make a virtual environment by itself, and pip was not to be had.\n"
        "On Debian and Ubuntu `sudo apt install python3-venv` helps. Elsewhere set PIP_INDEX_URL\n"
        "to the address of your package index. Then run this again."
    )


def from_pip_outside(folder: Path) -> Path | None:
    """Let another pip fetch it into *folder*: it knows its index and checks the checksum."""
    words = ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--dest"]
    start.said_by([sys.executable, *words, str(folder), "pip"])
    return newest_wheel(folder)


def from_disk(_folder: Path) -> Path | None:
    """Where Debian's package python3-pip-whl keeps one."""
    return newest_wheel(Path("/", _DEBIAN))


def from_index(folder: Path) -> Path | None:
    """Fetch it into *folder* from the index that pip is configured for."""
    index = configured("index-url")
    try:
        return fetch_wheel(index, folder) if index else None
    except (OSError, ValueError) as problem:  # urllib's own errors are OSErrors
        print(f"  {urlsplit(index).hostname or index}: {problem}", flush=True)
        return None


def from_apt(folder: Path) -> Path | None:
    """Fetch Debian's package into *folder* and unpack it there."""
    try:
        _silently(folder, "apt-get", "download", "python3-pip-whl")
        for package in folder.glob("*.deb"):
            _silently(folder, "dpkg-deb", "-x", package.name, ".")
    except (OSError, subprocess.CalledProcessError):
        return None
    return newest_wheel(folder / _DEBIAN)


def newest_wheel(folder: Path) -> Path | None:
    """The newest pip wheel in *folder*, if there is any."""
    if not folder.is_dir():
        return None
    wheels = [path for path in folder.iterdir() if _version(path.name)]
    return max(wheels, key=lambda path: _version(path.name), default=None)


def fetch_wheel(index: str, folder: Path) -> Path:
    """Download pip's newest wheel from the simple *index* (PEP 503) into *folder*.

    Raises ValueError when the index offers none with a checksum or the checksum is another, and
    OSError when it cannot be reached.
    """
    page = f"{index.rstrip('/')}/pip/"
    links = [
        (urljoin(page, link[1].replace("&amp;", "&")), link[2])
        for tag in _ANCHOR.findall(_read(page).decode("utf-8", "replace"))
        if (link := _LINK.search(tag)) and "data-yanked" not in tag
    ]
    wheels = {_version(_name(address)): (address, digest) for address, digest in links}
    wheels.pop((), None)
    if not wheels:
        raise ValueError("it offers no wheel of pip with a checksum")
    address, digest = wheels[max(wheels)]
    data = _read(address)
    if hashlib.sha256(data).hexdigest() != digest:
        raise ValueError(f"the checksum of {_name(address)} is wrong; it was thrown away")
    wheel = folder / _name(address)
    wheel.write_bytes(data)
    return wheel


def configured(option: str) -> str:
    """What pip is set to for *option*: its environment variable, else its configuration files."""
    asked = os.environ.get("PIP_" + option.upper().replace("-", "_"))
    if asked:
        return asked
    parser = configparser.RawConfigParser()
    for path in _configuration_files(Path.home()):
        try:
            parser.read(path, encoding="utf-8")
        except (configparser.Error, OSError, UnicodeError):
            continue
    for section in ("install", "global"):
        if parser.has_option(section, option):
            return parser.get(section, option).strip()
    return ""


def _configuration_files(home: Path) -> list[Path]:
    """Where pip keeps its settings on each system, least important first."""
    settings = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    files = [
        Path(os.environ.get("PROGRAMDATA", "/nowhere"), "pip", "pip.ini"),
        Path("/Library/Application Support/pip/pip.conf"),
        Path("/etc/xdg/pip/pip.conf"),
        Path("/etc/pip.conf"),
        home / ".pip" / "pip.conf",
        home / "pip" / "pip.ini",
        Path(os.environ.get("APPDATA", "/nowhere"), "pip", "pip.ini"),
        home / "Library" / "Application Support" / "pip" / "pip.conf",
        settings / "pip" / "pip.conf",
    ]
    named = os.environ.get("PIP_CONFIG_FILE")
    return [*files, Path(named)] if named else files


def _installed(python: str, wheel: Path) -> bool:
    # A wheel is a zip file, and pip can be run out of its own.
    words = ["install", "--quiet", "--no-index", "--no-cache-dir", "--disable-pip-version-check"]
    return not subprocess.call([python, str(wheel / "pip"), *words, str(wheel)])


def _silently(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def _read(address: str) -> bytes:
    """What lies at *address*; a name and password in it go into a header, as pip does."""
    parts = urlsplit(address)
    request = Request(parts._replace(netloc=parts.netloc.split("@")[-1]).geturl())
    if parts.username:
        secret = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        request.add_header("Authorization", f"Basic {base64.b64encode(secret.encode()).decode()}")
    secure = ssl.create_default_context(cafile=configured("cert") or None)
    with urlopen(request, timeout=30, context=secure) as answer:
        return bytes(answer.read())


def _name(address: str) -> str:
    return urlsplit(address).path.split("/")[-1]


def _version(name: str) -> tuple[int, ...]:
    match = _WHEEL.fullmatch(name)
    return tuple(int(part) for part in match[1].split(".")) if match else ()
