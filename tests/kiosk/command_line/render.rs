//! `render`: the picture of a screen without a window.

use std::fs::File;
use std::io::BufReader;

use fluoroscopy_kiosk::content::ExamId;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::theme::Palette;
use iced::Size;

use super::{Ran, end, folder, help, program, run};

/// A picture read back from a PNG file.
#[derive(PartialEq)]
struct Picture {
    width: u32,
    height: u32,
    rgba: Vec<u8>,
}

fn read(path: &str) -> Picture {
    let file = BufReader::new(File::open(path).unwrap_or_else(|error| panic!("{path}: {error}")));
    let mut reader = png::Decoder::new(file).read_info().expect("a PNG file");
    let mut rgba = vec![0; reader.output_buffer_size().expect("it fits in memory")];
    let info = reader.next_frame(&mut rgba).expect("a whole PNG file");
    assert_eq!(
        (info.color_type, info.bit_depth),
        (png::ColorType::Rgba, png::BitDepth::Eight)
    );
    Picture {
        width: info.width,
        height: info.height,
        rgba,
    }
}

fn path(name: &str) -> String {
    folder("render")
        .join(name)
        .to_str()
        .expect("UTF-8")
        .to_owned()
}

fn render(name: &str, options: &[&str]) -> (String, Ran) {
    let path = path(name);
    // A file of an earlier run must not pass for this one's.
    let _ = std::fs::remove_file(&path);
    let arguments = [&["render", "--out", &path], options].concat();
    let ran = run(&arguments);
    (path, ran)
}

/// Asserts that options give the picture of a stage, and that it is not the picture of another.
#[track_caller]
fn assert_draws(name: &str, options: &[&str], mut stage: HeadlessKiosk) {
    let (path, ran) = render(name, options);
    assert_eq!(
        (ran.code, ran.out.as_str(), ran.err.as_str()),
        (Some(0), "", ""),
        "{options:?}"
    );
    let (drawn, expected) = (read(&path), stage.draw());
    assert_eq!(
        (drawn.width, drawn.height),
        (expected.width, expected.height),
        "{options:?}"
    );
    let pairs = drawn.rgba.chunks(4).zip(expected.rgba.chunks(4));
    let different = pairs.filter(|(a, b)| a != b).count();
    assert_eq!(
        different, 0,
        "{options:?}: pixels of {path} that differ from the stage"
    );
}

/// As without a settings file: home leads to the question about the exam.
fn asking(settings: &mut Settings) {
    settings.exams = ExamId::ALL.to_vec();
}

const SMALL: Size = Size::new(640.0, 480.0);

#[test]
fn it_draws_home_in_english_at_1920x1080_unless_told_otherwise() {
    let home = help::stage_with("en", None, "home", help::SIZES[0], asking);
    assert_draws("home.png", &[], home);
}

#[test]
fn each_option_gives_the_same_picture_as_the_kiosk_in_that_state() {
    let size = ["--size", "640x480"];
    let screen = ["--screen", "what-happens/table"];
    let table = |tag: &str| help::stage(tag, "what-happens/table", SMALL);
    let with = |options: &[&'static str]| [&size[..], &screen[..], options].concat();
    assert_draws("card.png", &with(&[]), table("en"));
    for tag in help::tags() {
        assert_draws(
            &format!("{tag}.png"),
            &with(&["--language", tag.clone().leak()]),
            table(&tag),
        );
    }
    let both = help::stage_with("ar", Some("en"), "what-happens/table", SMALL, |_| {});
    assert_draws(
        "both.png",
        &with(&["--language", "ar", "--and", "en"]),
        both,
    );
    assert_draws("itself.png", &with(&["--and", "en"]), table("en"));
    for palette in Palette::ALL {
        let stage = help::stage_with("en", None, "what-happens/table", SMALL, |it| {
            it.theme = palette
        });
        assert_draws("theme.png", &with(&["--theme", palette.id()]), stage);
    }
    for (step, word) in [(1, "1"), (3, "3"), (4, "4"), (5, "5")] {
        let stage = help::stage_with("en", None, "what-happens/table", SMALL, |it| {
            it.text_size = step
        });
        assert_draws("text-size.png", &with(&["--text-size", word]), stage);
    }
    for screen in ["languages", "home", "words", "about"] {
        let options = [&size[..], &["--screen", screen]].concat();
        let stage = help::stage_with("en", None, screen, SMALL, asking);
        assert_draws("screen.png", &options, stage);
    }
}

#[test]
fn each_option_changes_the_picture() {
    let plain = ["--size", "640x480", "--screen", "why/guide"];
    let (path, _) = render("plain.png", &plain);
    let before = read(&path);
    for options in [
        ["--language", "th"],
        ["--and", "es"],
        ["--theme", "night"],
        ["--text-size", "3"],
        ["--language", "en"],
    ] {
        let (path, ran) = render("changed.png", &[&plain[..], &options].concat());
        assert_eq!(ran.code, Some(0), "{options:?}: {}", ran.err);
        assert_eq!(
            read(&path) == before,
            options == ["--language", "en"],
            "{options:?}"
        );
    }
}

#[test]
fn it_draws_the_size_that_is_asked_for() {
    for (option, width, height) in [
        ("320x320", 320, 320),
        ("801x603", 801, 603),
        ("1080x1920", 1080, 1920),
    ] {
        let (path, ran) = render("size.png", &["--size", option]);
        assert_eq!(ran.code, Some(0), "{option}: {}", ran.err);
        let picture = read(&path);
        assert_eq!((picture.width, picture.height), (width, height));
        let first = &picture.rgba[..4];
        assert!(
            picture.rgba.chunks(4).any(|it| it != first),
            "{option}: nothing is drawn"
        );
        assert!(
            picture.rgba.chunks(4).all(|it| it[3] == 255),
            "{option}: something is clear"
        );
    }
}

#[test]
fn two_pictures_of_one_screen_are_the_same_file() {
    for tag in ["en", "ar", "th"] {
        let options = [
            "--size",
            "800x600",
            "--screen",
            "safe/how-much",
            "--language",
            tag,
        ];
        let [first, second] = ["first.png", "second.png"].map(|name| render(name, &options).0);
        let bytes = |path: &str| std::fs::read(path).expect("it was written");
        assert!(
            bytes(&first) == bytes(&second),
            "{tag}: {first} and {second} differ"
        );
    }
}

#[test]
fn a_file_that_cannot_be_written_is_told_in_one_line() {
    let nowhere = path("no/such/folder/home.png");
    let folder = folder("render/folder.png");
    for out in [nowhere.as_str(), folder.to_str().expect("UTF-8")] {
        let ran = run(&["render", "--size", "320x320", "--out", out]);
        let line = ran.line(1);
        assert!(line.contains(out), "{line}");
    }
}

#[test]
fn a_display_that_does_not_answer_is_not_asked() {
    let path = path("dead-display.png");
    let mut command = program(&["render", "--size", "320x320", "--out", &path]);
    command
        .env("DISPLAY", ":987")
        .env("WAYLAND_DISPLAY", "wayland-987");
    let ran = end(command);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(read(&path).width, 320);
}
