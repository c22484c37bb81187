"""The product's whole main job on a small news world of our own, without the internet."""

from monitor.demo.run import DEFAULT_FOLDER, run_demo

__all__ = ["DEFAULT_FOLDER", "run_demo"]
