//! `check --voices` and `check --say`: what they print of a service's voices.

use std::fs;

use super::super::command_line::{Ran, end, program};
use super::super::folders;
use super::service::{Manner, Service};

const VOICES: [&str; 4] = [
    "English (America)\ten-US\tnone",
    "Arabic\tar\tnone",
    "Haitian Creole\tht\tnone",
    "Vietnamese (Northern)\tvi\tnone",
];

fn check(arguments: &[&str], settings: &str) -> Ran {
    let mut service = Service::start(Manner {
        modules: vec![
            ("espeak-ng", VOICES.to_vec()),
            ("other", vec!["One\tso\tnone"]),
        ],
        ..Manner::default()
    });
    let path = folders::kept(&format!("check-voices-{}", arguments.len())).join("settings.toml");
    fs::write(&path, settings).expect("it can be written");
    let path = path.to_str().expect("UTF-8");
    let mut command = program(&[&["check"], arguments, &["--settings", path]].concat());
    command.env("SPEECHD_ADDRESS", service.address());
    let run = std::thread::spawn(|| end(command));
    if arguments.contains(&"--say") {
        service.words();
        service.end(1);
    }
    run.join().expect("the program ends")
}

#[test]
fn each_offered_language_has_a_line_with_its_voice_or_the_reason() {
    let settings = "languages = [\"en\", \"ar\", \"vi\", \"so\", \"km\", \"ht\"]\n\
        voice.ar = \"espeak-ng/Arabic\"\nvoice.vi = \"none\"\n";
    let ran = check(&["--voices"], settings);
    let lines = ran.lines();
    let expected = [
        "language   voice",
        "en         espeak-ng/English (America)",
        "ar         espeak-ng/Arabic",
        "vi         none: the settings say so",
        "so         none: nobody has listened to other/One",
        "km         none: there is no voice",
    ];
    assert_eq!(lines[..6], expected);
    assert!(lines[6].starts_with("ht         none: espeak-ng/Haitian Creole is unfit. "));
    assert_eq!(lines.len(), 7);
}

#[test]
fn a_sentence_is_spoken_to_its_end() {
    let ran = check(&["--say", "en"], "");
    assert_eq!(ran.lines(), ["This screen starts over in 45 seconds."]);
}

#[test]
fn without_a_service_it_says_so() {
    let mut command = program(&["check", "--voices"]);
    command.env("SPEECHD_ADDRESS", "inet_socket:localhost:1");
    let ran = end(command);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("no speech service answers"), "{}", ran.err);
}
