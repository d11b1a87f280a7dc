//! Orca, the screen reader of Debian, in front of the real window. What it would say goes into a
//! file.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::document::Document;
use fluoroscopy_kiosk::language::Language;
use iced::keyboard::key::Named;

use super::desk::Desk;
use super::display::{Display, until};
use super::help;
use super::process::Process;
use super::reader::client::{Client, LIMIT};
use super::twin::{SIZE, keysym};

/// A speech service that writes each utterance on a line of the file `said`, and its synthesizer.
/// It insists on a sound card; ALSA pretends one.
fn speech(folder: &str) -> [(String, String); 3] {
    [
        (
            "speechd.conf".to_owned(),
            format!(
                "LogDir \"{folder}\"\nAudioOutputMethod \"alsa\"\nDefaultModule writer\n\
                 DefaultLanguage \"en\"\nDisableAutoSpawn\n\
                 AddModule \"writer\" \"sd_generic\" \"writer.conf\"\n"
            ),
        ),
        (
            "modules/writer.conf".to_owned(),
            format!(
                "GenericExecuteSynth \"printf '%s\\\\n' '$DATA' >> {folder}/said\"\n\
                 GenericLanguage \"en\" \"en\" \"utf-8\"\nAddVoice \"en\" \"MALE1\" \"en\"\n"
            ),
        ),
        (
            "device.conf".to_owned(),
            "pcm.!default { type null }\n".to_owned(),
        ),
    ]
}

#[test]
fn orca_speaks_the_heading_after_each_next() {
    let Some(mut desk) = Desk::start(&["orca", "speech-dispatcher"]) else {
        return;
    };
    let Some(display) = Display::start() else {
        return;
    };
    let folder = desk.folder.display().to_string();
    fs::create_dir_all(desk.folder.join("modules")).expect("the folder is there");
    for (name, text) in speech(&folder) {
        fs::write(desk.folder.join(name), text).expect("a temporary file can be written");
    }
    // The bus insists on a private folder.
    let private = fs::Permissions::from_mode(0o700);
    fs::set_permissions(&desk.folder, private).expect("the folder is ours");
    let socket = format!("{folder}/speech");
    let service = [
        "speech-dispatcher",
        "--run-single",
        "--config-dir",
        &folder,
        "--pid-file",
        &format!("{folder}/pid"),
        "--communication-method",
        "unix_socket",
        "--socket-path",
        &socket,
        "--timeout",
        "0",
    ];
    desk.run(&service, |it| {
        it.env("ALSA_CONFIG_PATH", format!("{folder}/device.conf"));
    });
    let listens = until(LIMIT, || fs::metadata(&socket).ok());
    assert!(listens.is_some(), "the speech service does not start");

    let settings = "hold_still = true\n";
    let process = Process::start(&display, settings, SIZE, |it| desk.join(it));
    let window = until(LIMIT, || display.window_of(process.id()));
    let window = window.unwrap_or_else(|| panic!("no window: {}", process.said()));
    let name = display.name.clone();
    desk.run(&["orca"], |it| {
        it.env("DISPLAY", name)
            .env("SPEECHD_ADDRESS", format!("unix_socket:{socket}"));
    });
    let said = || fs::read_to_string(format!("{folder}/said")).unwrap_or_default();
    let speaks = |words: &str| {
        let heard = until(LIMIT, || said().contains(words).then_some(()));
        assert!(heard.is_some(), "{words:?} is not said, but:\n{}", said());
    };
    speaks("Screen reader on");
    display.focus(window);
    speaks("Touch your language");
    speaks("English push button");

    let (content, catalogue) = (help::content(), help::catalogue());
    let english = Language::load(&catalogue, "en").expect("English is built in");
    let client = Client::start(&desk);
    let named = |name: &str| {
        client.wait("the window's new name", |met| met[0].name == name);
    };
    let card = |card| Document::card(&english, &content, CardAt { topic: 0, card }).heading();
    // The language, and the first topic.
    display.press(&[keysym(Named::Enter)]);
    named(&Document::home(&english, &content).heading());
    display.press(&[keysym(Named::Enter)]);
    named(&card(0));
    speaks("Next push button");
    for index in 1..content.topics[0].cards.len() {
        display.press(&[keysym(Named::Enter)]);
        speaks(&card(index));
    }
    assert_eq!(process.said(), "", "a kiosk that is well says nothing");
}
