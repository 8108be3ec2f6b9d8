"""Scroll by finger, so that a drag never presses what it began on."""

from PySide6.QtWidgets import QScrollArea, QScroller, QScrollerProperties

from kiosk.ui.control import Control

DRAG_STARTS_AFTER_M = 0.004
FASTEST_M_PER_S = 0.15
SLOWING = 0.4


def scroll_by_finger(area: QScrollArea) -> None:
    """Let a finger drag *area*. Controls feel a touch at once; a drag lifts them unpressed."""
    viewport = area.viewport()
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.LeftMouseButtonGesture)
    scroller = QScroller.scroller(viewport)
    metric = QScrollerProperties.ScrollMetric
    off = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    properties = scroller.scrollerProperties()
    properties.setScrollMetric(metric.MousePressEventDelay, 0.0)
    properties.setScrollMetric(metric.DragStartDistance, DRAG_STARTS_AFTER_M)
    properties.setScrollMetric(metric.DecelerationFactor, SLOWING)
    properties.setScrollMetric(metric.VerticalOvershootPolicy, off)
    properties.setScrollMetric(metric.HorizontalOvershootPolicy, off)
    scroller.setScrollerProperties(properties)

    def lift(state: QScroller.State) -> None:
        # QScroller keeps the release from the control that the drag began on.
        if state == QScroller.State.Dragging:
            for control in viewport.findChildren(Control):
                if control.isDown():
                    control.cancel_touch()

    scroller.stateChanged.connect(lift)


def run_out(area: QScrollArea, *, runs: bool) -> None:
    """Choose whether *area* runs out after a quick finger has left, or stays where it was left."""
    scroller = QScroller.scroller(area.viewport())
    properties = scroller.scrollerProperties()
    fastest = FASTEST_M_PER_S if runs else 0.0
    properties.setScrollMetric(QScrollerProperties.ScrollMetric.MaximumVelocity, fastest)
    scroller.setScrollerProperties(properties)


def stop_scrolling(area: QScrollArea) -> None:
    """Stop a scroll that still runs out."""
    QScroller.scroller(area.viewport()).stop()
