"""pip's own wheel, from an index on this machine's loopback: found, checked, refused."""

import hashlib
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bootstrap import pip_wheel

OLD, NEW = b"an old wheel", b"a new wheel"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_args):
        pass


@pytest.fixture
def index(tmp_path):
    """A simple index in a folder, served on the loopback; answers (address, write_page)."""
    folder = tmp_path / "index" / "simple" / "pip"
    folder.mkdir(parents=True)
    for name, data in (("pip-9.0-py3-none-any.whl", OLD), ("pip-24.2-py3-none-any.whl", NEW)):
        (folder / name).write_bytes(data)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=tmp_path / "index"))
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield (
        f"http://127.0.0.1:{server.server_port}/simple",
        lambda *links: (folder / "index.html").write_text("<html>" + "".join(links)),
    )
    server.shutdown()
    thread.join()
    server.server_close()


def link(name, data=b"", extra="", checksum=None):
    digest = checksum or hashlib.sha256(data).hexdigest()
    return f'<a href="{name}#sha256={digest}" {extra}>{name}</a>'


def test_the_newest_wheel_is_taken_and_checked(index, tmp_path):
    address, write = index
    write(link("pip-9.0-py3-none-any.whl", OLD), link("pip-24.2-py3-none-any.whl", NEW))
    wheel = pip_wheel.fetch_wheel(address, tmp_path)
    assert (wheel.name, wheel.read_bytes()) == ("pip-24.2-py3-none-any.whl", NEW)


def test_a_wheel_that_was_yanked_or_is_no_release_is_left(index, tmp_path):
    address, write = index
    write(
        link("pip-9.0-py3-none-any.whl", OLD),
        link("pip-24.2-py3-none-any.whl", NEW, extra='data-yanked="broken"'),
        link("pip-25.0b1-py3-none-any.whl", NEW),
        link("pip-26.0.tar.gz", NEW),
    )
    assert pip_wheel.fetch_wheel(address, tmp_path).read_bytes() == OLD


def test_a_wheel_with_another_checksum_is_thrown_away(index, tmp_path):
    address, write = index
    write(link("pip-24.2-py3-none-any.whl", checksum="0" * 64))
    with pytest.raises(ValueError, match="checksum of pip-24.2"):
        pip_wheel.fetch_wheel(address, tmp_path)
    assert not list(tmp_path.glob("*.whl"))


def test_a_wheel_without_a_checksum_is_not_taken(index, tmp_path):
    address, write = index
    write('<a href="pip-24.2-py3-none-any.whl">pip</a>')
    with pytest.raises(ValueError, match="no wheel of pip with a checksum"):
        pip_wheel.fetch_wheel(address, tmp_path)


def test_the_index_is_the_one_configured_for_pip(index, tmp_path, monkeypatch):
    address, write = index
    write(link("pip-24.2-py3-none-any.whl", NEW))
    settings = tmp_path / "pip.conf"
    settings.write_text(f"[global]\nindex-url = {address}/\n")
    monkeypatch.delenv("PIP_INDEX_URL", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", str(settings))
    assert pip_wheel.from_index(tmp_path).read_bytes() == NEW


def test_the_environment_wins_over_the_files(tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "none.conf"))
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:1/simple")
    assert pip_wheel.configured("index-url") == "http://127.0.0.1:1/simple"


def test_an_index_that_does_not_answer_is_named_and_the_next_source_tried(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.setenv("PIP_INDEX_URL", "http://me:secret@127.0.0.1:1/simple")
    assert pip_wheel.from_index(tmp_path) is None
    said = capsys.readouterr().out
    assert "127.0.0.1" in said
    assert "secret" not in said


def test_versions_are_compared_as_numbers(tmp_path):
    for name in ("pip-9.0.3", "pip-24.0", "pip-23.3.2"):
        (tmp_path / f"{name}-py3-none-any.whl").touch()
    (tmp_path / "setuptools-66.1-py3-none-any.whl").touch()
    assert pip_wheel.newest_wheel(tmp_path).name == "pip-24.0-py3-none-any.whl"


def test_when_nothing_can_be_had_the_player_is_told_what_to_do(monkeypatch):
    for source in ("from_pip_outside", "from_disk", "from_index", "from_apt"):
        monkeypatch.setattr(pip_wheel, source, lambda _folder: None)
    with pytest.raises(SystemExit, match="python3-venv"):
        pip_wheel.give_pip("/nowhere/python")
