//! AccessKit nodes of controls.

use accesskit::{Action, HasPopup, Node, Orientation, Rect, Role};

use iced::Rectangle;

use super::node;

/// Step of the seek bar, in percent; the same as for the arrow keys.
const STEP: f64 = 5.0;

/// Adds the actions of a button. `opens` is whether pressing it opens a panel over the screen.
pub(crate) fn pressable(node: &mut Node, opens: bool) {
    node.add_action(Action::Click);
    node.add_action(Action::Focus);
    if opens {
        // Never expanded: while the panel is open, this node is not in the tree.
        node.set_expanded(false);
        node.set_has_popup(HasPopup::Dialog);
    }
}

/// The node of a slider.
pub(crate) fn slider(own: &node::Node, percent: u8) -> Node {
    let mut node = Node::new(Role::Slider);
    node.set_orientation(Orientation::Horizontal);
    node.set_numeric_value(f64::from(percent));
    node.set_min_numeric_value(0.0);
    node.set_max_numeric_value(100.0);
    node.set_numeric_value_step(STEP);
    if let Some(value) = &own.value {
        node.set_value(value.as_str());
    }
    for action in [
        Action::Focus,
        Action::Increment,
        Action::Decrement,
        Action::SetValue,
    ] {
        node.add_action(action);
    }
    node
}

/// Converts bounds.
pub(crate) fn rect(bounds: Rectangle) -> Rect {
    let Rectangle {
        x,
        y,
        width,
        height,
    } = bounds;
    let [x, y, width, height] = [x, y, width, height].map(f64::from);
    Rect::new(x, y, x + width, y + height)
}
