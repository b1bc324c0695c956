"""Who carries the work makes no difference: threads with children, or a cluster's own executor."""

from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from game.engine.playtest.plan import Plan
from game.engine.playtest.workers import explore_in_children, explore_on

INK = (
    "VAR steps = 0\n-> hall\n=== hall\n{steps >= 5: -> attic}\n+ [Up.]\n  ~ steps += 1\n  -> hall\n"
    "+ [Down.]\n  ~ steps = 0\n  -> hall\n+ [Out.] -> END\n=== attic\nDust.\n-> END\n"
)


@pytest.fixture
def main(tmp_path, monkeypatch):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))
    (tmp_path / "story.ink").write_text(INK)
    return str(tmp_path / "story.ink")


class Backwards(ThreadPoolExecutor):
    """Begins the last batch first, as a cluster may."""

    def map(self, fn, *iterables):
        asked = list(zip(*iterables, strict=True))
        waiting: list[Future] = [self.submit(fn, *given) for given in reversed(asked)]
        return (each.result() for each in reversed(waiting))


@pytest.mark.slow
@pytest.mark.parametrize("policy", ["random", "least-seen", "guided"])
def test_one_worker_three_and_any_order_give_the_same(main, policy):
    plan = Plan(main, 120, seed=3, policy=policy)
    one = explore_in_children(plan, 1).as_json()
    assert explore_in_children(plan, 3).as_json() == one
    with Backwards(2) as executor:
        assert explore_on(executor, plan).as_json() == one


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # Dask's own, of its ports and its tornado
def test_a_local_dask_cluster_of_two_processes_gives_the_same(main):
    distributed = pytest.importorskip(
        "distributed", reason="dask.distributed is missing: pip install -e '.[cluster]'"
    )
    plan = Plan(main, 120, seed=3)
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        far = explore_on(client.get_executor(), plan)
        assert len(client.scheduler_info()["workers"]) == 2
    assert far.as_json() == explore_in_children(plan, 1).as_json()
