"""Every package that code needs is declared, and every one that is installed is pinned."""

import ast
import sys
import tomllib
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
RUN = PROJECT["dependencies"]
DEVELOP = PROJECT["optional-dependencies"]["dev"]


def pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in pairs}


def installed_dependencies() -> dict[str, str]:
    """Every distribution that pyproject.toml asks for, directly or not, by installed version."""
    found: dict[str, str] = {}
    open_ends = [*RUN, *DEVELOP, "hatchling"]
    while open_ends:
        requirement = Requirement(open_ends.pop())
        name = canonicalize_name(requirement.name)
        wanted = not requirement.marker or requirement.marker.evaluate({"extra": ""})
        if wanted and name not in found:
            found[name] = distribution(name).version
            open_ends += distribution(name).requires or []
    return found


RIVALS = {"fpdf", "fpdf2", "typst", "weasyprint"}  # tests/bench/sheets/requirements.txt


def imported(folder: str) -> set[str]:
    """The distributions that the Python files of a folder import."""
    providers = packages_distributions()
    trees = [ast.parse(path.read_text()) for path in (ROOT / folder).rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(n.module) for n in nodes if isinstance(n, ast.ImportFrom) and not n.level}
    tops = {name.partition(".")[0] for name in names} - {"kiosk", "tests", "_typeshed"}
    return {
        canonicalize_name(provider)
        for top in tops - sys.stdlib_module_names
        for provider in providers.get(top, [top])
    }


def asked(lines: list[str]) -> set[str]:
    return {canonicalize_name(Requirement(line).name) for line in lines}


def test_every_site_gets_the_versions_these_tests_ran_with() -> None:
    pinned = pins()

    installed = installed_dependencies()

    assert installed.items() <= pinned.items()


def test_every_direct_dependency_is_pinned_to_a_version_it_allows() -> None:
    wanted = [Requirement(line) for line in [*RUN, *DEVELOP]]

    pinned = pins()

    assert all(r.specifier.contains(pinned[canonicalize_name(r.name)]) for r in wanted)


def test_a_site_has_every_package_that_the_kiosk_imports() -> None:
    declared = asked(RUN)

    used = imported("kiosk")

    assert used <= declared


def test_a_developer_has_every_package_that_the_tests_import() -> None:
    """But the rivals of the benchmark, which live in an environment of their own."""
    declared = asked([*RUN, *DEVELOP])

    used = imported("tests") - RIVALS

    assert used <= declared
