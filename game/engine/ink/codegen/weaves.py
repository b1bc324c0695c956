"""Generates weaves: choices and gathers in containers, loose ends tied to the next gather.

A writer indents; the runtime knows only containers and diverts. In between stands one idea, the
*loose end*: a choice or a gather whose flow has, so far, nowhere to go when its own content is
over. A `Strand` is one level of a weave while it is generated, and keeps the loose ends of its
level:

- Content goes into the latest choice, if it ends loosely, or else into the latest gather of the
  level (`here`; to begin with, the strand's own container).
- A **choice** is offered in `here`, and what follows from it is the container ``c-N`` beside it.
  It is a loose end. The gather before it no longer is: the choices stop the flow there.
- A **gather** ties all the loose ends of its level: each gets a divert to it. The previous gather
  of the same level is left out, because the flow enters the new one from it by itself, being the
  next content (*auto-enter*); that is so when no choice stood between them. If one did, the new
  gather stands beside the content and is only reached by the diverts.
- A deeper **weave** is a strand of its own, put where ordinary content would go. The choice or
  gather it stands under is no longer loose, since the deeper content follows it. When the deeper
  strand ends, what is still loose in it is handed outwards and is tied by the next gather there.
- **Braces** interrupt this. What follows after a conditional cannot be known to a choice inside
  it, so a choice is never handed out of braces: it must divert by itself, or the writer is told.
  A gather inside may be handed on to the weave around the braces.

Whatever is loose when a knot ends is looked at once more: if no divert follows it, the flow would
run out there, and the writer is warned.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from game.engine.ink.codegen.choices import emit_choice
from game.engine.ink.codegen.endings import check_braced_choices, check_unreachable
from game.engine.ink.codegen.runtime import Container, Jump
from game.engine.ink.codegen.strand import LooseEnd, Strand
from game.engine.ink.codegen.suspicions import check_menus, check_words
from game.engine.ink.nodes import Choice, Gather, Weave

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.ink.codegen.build import Build
    from game.engine.ink.nodes import Node


def generate(build: Build, weave: Weave, root: Container) -> Strand:
    """Generate *weave* at the end of *root*, which may have content already."""
    strand = Strand(weave, root, build.strands)
    build.strands.append(strand)
    for part in weave.content:
        _STEPS.get(type(part), _content)(build, strand, part)
    build.strands.pop()
    strand.hand_outwards()
    check_unreachable(build.found, weave)
    check_words(build, weave)
    if strand.nested:
        build.later(partial(check_braced_choices, build.found, strand))
    build.later(partial(check_menus, build, weave))
    return strand


def _content(build: Build, strand: Strand, part: Node) -> None:
    into = strand.end
    into.mark(part.at)
    build.emit(part, into)


def _deeper(build: Build, strand: Strand, part: Weave) -> None:
    into = strand.end
    into.mark(part.at)
    deeper = Container(at=part.at)
    generate(build, part, deeper)
    if deeper.named:
        into.add(deeper)
    else:
        into.absorb(deeper)
    if strand.last is not None:
        strand.tied(strand.last)
        strand.under_choice = False


def _gather(build: Build, strand: Strand, part: Gather) -> None:
    container = Container(part.label.text if part.label else "", part.at, build.weave_flags())
    build.targets[part] = container
    if not part.label:
        container.name = f"g-{strand.gathers}"
        strand.gathers += 1
    if strand.choices_since_gather:
        strand.root.add_named(container)
    else:
        strand.here.add(container)
    strand.choices_since_gather = False
    for end in strand.loose:
        if not (isinstance(end.point, Gather) and end.point.depth == part.depth):
            end.container.add(Jump(target=container))
    strand.loose = []
    strand.here = container
    strand.next_point(LooseEnd(part, strand.node, container))


def _choice(build: Build, strand: Strand, part: Choice) -> None:
    if strand.last is not None and isinstance(strand.last.point, Gather):
        strand.tied(strand.last)
    strand.here.mark(part.at)
    container = emit_choice(build, part, strand.here, f"c-{strand.choices}")
    strand.choices += 1
    strand.choices_since_gather = True
    strand.next_point(LooseEnd(part, strand.node, container))


_STEPS: Final[dict[type, Callable[..., None]]] = {
    Gather: _gather,
    Choice: _choice,
    Weave: _deeper,
}
