//! Nodes of AccessKit, as this program makes them.

use accesskit::{Action, HasPopup, Node, Orientation, Rect, Role};

use super::{Bounds, Piece};

/// How far a step moves the bar of a film, in percent; the arrow keys move it as far.
const STEP: f64 = 5.0;

/// Makes a node one that can be pressed; `opens`: it opens a panel over the screen.
pub fn pressable(node: &mut Node, opens: bool) {
    node.add_action(Action::Click);
    node.add_action(Action::Focus);
    if opens {
        // While the panel is open nothing else is in the tree.
        node.set_expanded(false);
        node.set_has_popup(HasPopup::Dialog);
    }
}

/// The bar of a film.
pub fn slider(piece: &Piece, percent: u8) -> Node {
    let mut node = Node::new(Role::Slider);
    node.set_orientation(Orientation::Horizontal);
    node.set_numeric_value(f64::from(percent));
    node.set_min_numeric_value(0.0);
    node.set_max_numeric_value(100.0);
    node.set_numeric_value_step(STEP);
    if let Some(value) = &piece.value {
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

/// A place in the window.
pub fn rect(bounds: Bounds) -> Rect {
    let Bounds {
        x,
        y,
        width,
        height,
    } = bounds;
    let [x, y, width, height] = [x, y, width, height].map(f64::from);
    Rect::new(x, y, x + width, y + height)
}
