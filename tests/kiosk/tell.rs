//! "Tell and ask": the statements and questions, the patient's list, and that it is forgotten.

mod forgotten;
mod heard;
mod list;
mod pages;
mod walk;

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::app::{Kiosk, Start};
use fluoroscopy_kiosk::content::ExamId;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::Catalogue;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::ui::chrome;
use iced::Size;
use iced::advanced::widget::Id;

use crate::help::{catalogue, manifest, on_stage};

/// A kiosk in a language and exam on a screen, with settings as in the clinic's file.
fn kiosk(
    tag: &str,
    exam: Option<ExamId>,
    route: Route,
    settings: &str,
    size: Size,
) -> HeadlessKiosk {
    kiosk_with(tag, exam, route, (settings, catalogue()), size)
}

/// The same with other languages.
fn kiosk_with(
    tag: &str,
    exam: Option<ExamId>,
    route: Route,
    (settings, catalogue): (&str, Catalogue),
    size: Size,
) -> HeadlessKiosk {
    let (mut settings, faults) = Settings::parse(settings, "clinic.toml", &catalogue);
    assert!(faults.is_empty(), "{faults:?}");
    settings.touch_again = std::time::Duration::ZERO;
    let start = Start {
        language: Some(tag.to_owned()),
        exam,
        route: Some(route),
        hold_still: true,
        ..Start::default()
    };
    on_stage(
        Kiosk::new(manifest(), catalogue, settings, &start, size),
        size,
    )
}

fn toggle(stage: &mut HeadlessKiosk, id: &str) {
    stage.send(Action::ToggleItem(id.to_owned()));
}

/// The check boxes on the screen: the label in each language, and whether it is checked.
fn boxes(stage: &mut HeadlessKiosk) -> Vec<(String, bool)> {
    let nodes = stage.walk().into_iter();
    let boxes = nodes.filter_map(|it| match it.node.role {
        Role::CheckBox { checked } => Some((it.node.label.text(), checked)),
        _ => None,
    });
    boxes.collect()
}

/// The control with a widget id, if the screen has one.
fn control(stage: &mut HeadlessKiosk, id: &str) -> Option<PlacedNode> {
    let wanted = Some(Id::from(id.to_owned()));
    stage.walk().into_iter().find(|it| it.node.id == wanted)
}

/// All words on the screen, as a screen reader has them.
fn words(stage: &mut HeadlessKiosk) -> String {
    let nodes = stage.walk();
    let labels: Vec<_> = nodes.iter().map(|it| it.node.label.text()).collect();
    labels.join("\n")
}
