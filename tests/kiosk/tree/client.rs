//! A screen reader, as far as the tree goes: it hears each tree, and asks its nodes to act.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use accesskit::{Action, ActionData, ActionRequest, Live, Node, NodeId, Role, TreeId, TreeUpdate};
use fluoroscopy_kiosk::a11y::{Adapter, AdapterEvent};
use fluoroscopy_kiosk::app::{A11yMessage, Kiosk, Message, Start};
use fluoroscopy_kiosk::event_queue::channel;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::is_bidi_mark;
use fluoroscopy_kiosk::language::line_breaks::unmarked;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::settings::Settings;
use iced::Size;

use crate::help::{catalogue, content};

/// What the kiosk passed on.
#[derive(Debug, Default)]
pub struct Heard {
    pub tree: Option<TreeUpdate>,
    /// How many trees there were.
    pub trees: usize,
}

#[derive(Debug)]
struct RecordingAdapter(Arc<Mutex<Heard>>);

impl Adapter for RecordingAdapter {
    fn show(&mut self, tree: TreeUpdate) {
        let mut heard = self.0.lock().expect("one thread");
        heard.tree = Some(tree);
        heard.trees += 1;
    }
}

/// A node as a reader takes it in.
#[derive(Debug, Clone)]
pub struct Read {
    pub id: u64,
    pub role: Role,
    /// Its name, or the words of a label.
    pub words: String,
    pub description: String,
    pub language: Option<String>,
    pub live: Option<Live>,
    pub position: Option<usize>,
    pub size_of_set: Option<usize>,
    /// The role of the node around it.
    pub around: Option<Role>,
    pub node: Node,
}

pub struct Client {
    pub stage: HeadlessKiosk,
    pub heard: Arc<Mutex<Heard>>,
}

impl Client {
    /// A reader of a kiosk at a place (a SCREEN id).
    pub fn at(tag: &str, second: Option<&str>, place: &str, size: Size, text_size: u8) -> Self {
        let (catalogue, content) = (catalogue(), content());
        let mut settings = Settings::defaults(&catalogue);
        settings.exams.clear();
        // Tests touch faster than hands.
        settings.touch_again = std::time::Duration::ZERO;
        settings.text_size = text_size;
        let place = Route::parse(place, &content).unwrap_or_else(|| panic!("no screen {place}"));
        let start = Start {
            language: Some(tag.to_owned()),
            second: second.map(str::to_owned),
            route: Some(place),
            hold_still: true,
            ..Start::default()
        };
        Self::of(Kiosk::new(content, catalogue, settings, &start, size), size)
    }

    /// A reader of a kiosk in a window of a size.
    pub fn of(kiosk: Kiosk, size: Size) -> Self {
        let heard = Arc::new(Mutex::new(Heard::default()));
        let (_, told) = channel();
        let kiosk = kiosk.with_a11y((Box::new(RecordingAdapter(Arc::clone(&heard))), told));
        let mut client = Self {
            stage: HeadlessKiosk::new(kiosk, size).expect("the software renderer is built in"),
            heard,
        };
        assert_eq!(client.trees(), 0, "nobody has asked yet");
        client.tell(AdapterEvent::Activated);
        client
    }

    pub fn tell(&mut self, event: AdapterEvent) {
        self.stage.send(Message::A11y(A11yMessage::Adapter(event)));
    }

    pub fn trees(&self) -> usize {
        self.heard.lock().expect("one thread").trees
    }

    pub fn route(&self) -> Route {
        self.stage.kiosk().route()
    }

    fn tree(&self) -> TreeUpdate {
        let heard = self.heard.lock().expect("one thread");
        heard.tree.clone().expect("a tree after somebody listens")
    }

    pub fn focus(&self) -> Read {
        let focus = self.tree().focus.0;
        let mut all = self.everything().into_iter();
        all.find(|it| it.id == focus).expect("the focus is a node")
    }

    pub fn root(&self) -> Read {
        self.everything().remove(0)
    }

    /// All nodes but the window, in reading order; the runs of words belong to their labels.
    pub fn in_order(&self) -> Vec<Read> {
        let mut all = self.everything();
        all.remove(0);
        all
    }

    fn everything(&self) -> Vec<Read> {
        let tree = self.tree();
        let nodes: HashMap<NodeId, Node> = tree.nodes.iter().cloned().collect();
        assert_eq!(nodes.len(), tree.nodes.len(), "two nodes share an id");
        let root = tree.tree.expect("the whole tree").root;
        let mut read = Vec::new();
        let mut seen = 0;
        visit(&nodes, root, None, &mut read, &mut seen);
        assert_eq!(seen, nodes.len(), "a node that is in nothing");
        read
    }

    pub fn children(&self, of: &Read) -> Vec<Read> {
        let all = self.everything();
        let children = of.node.children().iter();
        let child = |id: &NodeId| all.iter().find(|it| it.id == id.0).cloned();
        children.filter_map(child).collect()
    }

    /// Ids of all nodes, runs and all.
    pub fn ids(&self) -> Vec<u64> {
        self.tree().nodes.iter().map(|(id, _)| id.0).collect()
    }

    /// Every text of the tree: names, values and descriptions of all nodes, runs and all.
    pub fn texts(&self) -> Vec<String> {
        let texts = |(_, node): &(NodeId, Node)| {
            let texts = [node.label(), node.value(), node.description()];
            texts.map(|it| it.map(str::to_owned))
        };
        let nodes = self.tree().nodes;
        nodes.iter().flat_map(texts).flatten().collect()
    }

    pub fn heading(&self) -> Read {
        let mut all = self.in_order().into_iter();
        all.find(|it| it.role == Role::Heading).expect("a heading")
    }

    /// What can be pressed and has this name.
    pub fn named(&self, name: &str) -> Read {
        let all = self.in_order();
        let is_it = |it: &&Read| {
            it.words == name
                && matches!(
                    it.role,
                    Role::Button | Role::CheckBox | Role::RadioButton | Role::Link
                )
        };
        let names: Vec<_> = all.iter().map(|it| it.words.as_str()).collect();
        let found = all.iter().find(is_it);
        found
            .unwrap_or_else(|| panic!("nothing to press called {name:?} among {names:?}"))
            .clone()
    }

    pub fn ask(&mut self, id: u64, action: Action) {
        self.ask_with(id, action, None);
    }

    /// Asks a slider for a value, in percent.
    pub fn set(&mut self, id: u64, percent: f64) {
        self.ask_with(
            id,
            Action::SetValue,
            Some(ActionData::NumericValue(percent)),
        );
    }

    fn ask_with(&mut self, id: u64, action: Action, data: Option<ActionData>) {
        self.tell(AdapterEvent::ActionRequested(ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node: NodeId(id),
            data,
        }));
    }

    pub fn press(&mut self, name: &str) {
        let id = self.named(name).id;
        self.ask(id, Action::Click);
    }
}

fn visit(
    nodes: &HashMap<NodeId, Node>,
    id: NodeId,
    around: Option<Role>,
    read: &mut Vec<Read>,
    seen: &mut usize,
) {
    *seen += 1;
    let node = nodes.get(&id).expect("a child that is in the tree");
    let role = node.role();
    if role != Role::TextRun {
        let words = if role == Role::Label {
            node.value()
        } else {
            node.label()
        };
        read.push(Read {
            id: id.0,
            role,
            words: words.unwrap_or_default().to_owned(),
            description: node.description().unwrap_or_default().to_owned(),
            language: node.language().map(str::to_owned),
            live: node.live(),
            position: node.position_in_set(),
            size_of_set: node.size_of_set(),
            around,
            node: node.clone(),
        });
    }
    for child in node.children() {
        visit(nodes, *child, Some(role), read, seen);
    }
}

/// Whether the words of a node are those of a document; marks of layout and direction do not count.
pub fn reads(node: &str, words: &str) -> bool {
    unmarked(words).replace(is_bidi_mark, "") == node
}
