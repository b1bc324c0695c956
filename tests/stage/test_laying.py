import pygame
import pytest

from game.engine.stage.painter.laying import lay

SIZE = (64, 36)


def striped(surface):
    for x in range(SIZE[0]):
        surface.fill((x * 3, 200 - x, 7 * x % 256), (x, 0, 1, SIZE[1]))
    return surface


def blitted(picture, clip=None):
    target = pygame.Surface(SIZE).convert()
    target.set_clip(clip)
    target.blit(picture, (0, 0))
    target.set_clip(None)
    return pygame.surfarray.array3d(target)


@pytest.mark.parametrize("depth", [32, 24])
@pytest.mark.parametrize("clip", [None, (3, 3, 20, 20)])
def test_laid_a_picture_is_the_same_as_blitted(depth, clip):
    picture = striped(pygame.Surface(SIZE, depth=depth))
    target = pygame.Surface(SIZE).convert()
    target.set_clip(clip)
    lay(target, picture)
    target.set_clip(None)
    assert (pygame.surfarray.array3d(target) == blitted(picture, clip)).all()
    assert not target.get_locked()
    assert not picture.get_locked()


def test_a_part_is_laid_where_it_belongs_and_cut_at_the_edges():
    picture, area = striped(pygame.Surface(SIZE)), pygame.Rect(10, 5, 20, 12)
    for at in ((30, 20), (0, 0), (55, 30), (-6, 2)):
        target, wanted = (pygame.Surface(SIZE).convert() for _ in range(2))
        lay(target, picture, at, area)
        wanted.blit(picture, at, area)
        assert (pygame.surfarray.array3d(target) == pygame.surfarray.array3d(wanted)).all()


def test_what_is_clear_or_faint_or_a_part_is_blended_and_not_copied():
    faint = striped(pygame.Surface(SIZE).convert())
    faint.set_alpha(100)
    clear = pygame.Surface(SIZE, pygame.SRCALPHA).convert_alpha()
    part = striped(pygame.Surface((128, 36)).convert()).subsurface((0, 0, *SIZE))
    for picture in (faint, clear, part):
        target = pygame.Surface(SIZE).convert()
        lay(target, picture)
        assert (pygame.surfarray.array3d(target) == blitted(picture)).all()
