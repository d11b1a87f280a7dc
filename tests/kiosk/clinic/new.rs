//! `overlay new`: an example that works.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command_line::{Ran, run};
use crate::folders;

/// The example in a folder of a test's own, and a settings file that names it.
fn example(name: &str) -> (PathBuf, String) {
    let folder = folders::empty(name).join("ours");
    let ran = run(&["overlay", "new", folder.to_str().expect("UTF-8")]);
    let lines = ran.lines();
    let setting = lines
        .iter()
        .find_map(|line| line.strip_prefix("Write into the settings: "));
    let text = format!(
        "clinic = \"Lakeside\"\n{}\n",
        setting.expect("the line for the settings")
    );
    let settings = folder.with_file_name("settings.toml");
    fs::write(&settings, text).expect("the target folder can be written");
    (folder, settings.to_str().expect("UTF-8").to_owned())
}

fn check(settings: &str) -> Ran {
    let ran = run(&["check", "--settings", settings]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    ran
}

#[test]
fn the_example_is_well_and_its_page_is_shown() {
    let (folder, settings) = example("overlay-new");
    let good = "good: find-us/toilet: in en, es; left out in 34 languages; reviewed in none";
    let ran = check(&settings);
    assert!(ran.out.lines().any(|line| line == good), "{}", ran.out);
    let out = folder.with_file_name("toilet.png");
    let screen = ["render", "--screen", "find-us/toilet", "--size", "640x400"];
    let to = [
        "--settings",
        &settings,
        "--out",
        out.to_str().expect("UTF-8"),
    ];
    let ran = run(&[&screen[..], &to[..]].concat());
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let again = run(&["overlay", "new", folder.to_str().expect("UTF-8")]);
    assert!(again.line(1).contains("has files already"), "{}", again.err);
}

#[test]
fn what_the_example_has_in_comments_works_too() {
    let (folder, settings) = example("overlay-new-all");
    let topics: &Path = &folder.join("content/topics.toml");
    let text = fs::read_to_string(topics).expect("it was written");
    let text = text.replace("# hide", "hide").replace("# order", "order");
    assert!(
        text.contains("\nhide") && text.contains("\norder"),
        "{text}"
    );
    fs::write(topics, text).expect("it can be written");
    let ran = check(&settings);
    assert!(ran.out.contains("good: why: hidden"), "{}", ran.out);
}
