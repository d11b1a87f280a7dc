//! Prepares the files that `src/assets.rs` embeds; gives the Windows program its icon, its version and its
//! manifest; and finds out whether the tests of a real window can run here.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use miniz_oxide::deflate::compress_to_vec;

/// What the tests of a real window, of speech and of screen readers need; `.ci/setup` installs it.
const DESKTOP: [&str; 14] = [
    "Xvfb",
    "cage",
    "dbus-daemon",
    "espeak-ng",
    "openbox",
    "orca",
    "parec",
    "paplay",
    "pulseaudio",
    "speech-dispatcher",
    "strace",
    "sway",
    "/usr/lib/speech-dispatcher-modules/sd_espeak-ng",
    "/usr/libexec/at-spi-bus-launcher",
];

/// Compiles the tests of a real window as ignored where they cannot run, so that the summary of the
/// tests says so.
fn find_desktop() {
    println!("cargo:rustc-check-cfg=cfg(desktop_tests)");
    println!("cargo:rerun-if-env-changed=PATH");
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = env::split_paths(&path).collect();
    let has = |program: &&str| folders.iter().any(|folder| folder.join(program).exists());
    for folder in ["/usr/bin", "/usr/libexec"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    if DESKTOP.iter().all(has) {
        println!("cargo:rustc-cfg=desktop_tests");
    }
}

/// Copies a folder to where its files are embedded from. All files but fonts are deflated (`NAME.z`), which makes the
/// program 5 MB smaller. Fonts are not: an inflated font would take memory, an embedded one is used in place.
fn embed(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if entry.file_type()?.is_dir() {
            embed(&path, &to.join(name))?;
        } else if path.extension() == Some(OsStr::new("ttf")) {
            fs::copy(&path, to.join(name))?;
        // The program does not need the notes for translators.
        } else if path.extension() != Some(OsStr::new("md")) {
            let mut name = name;
            name.push(".z");
            fs::write(to.join(name), compress_to_vec(&fs::read(&path)?, 9))?;
        }
    }
    Ok(())
}

/// Lays out `assets` and `locales` anew in cargo's folder for what a build script makes.
fn embed_all() -> io::Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("embedded");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    for folder in ["assets", "locales"] {
        println!("cargo:rerun-if-changed={folder}");
        embed(Path::new(folder), &out.join(folder))?;
    }
    Ok(())
}

fn main() -> io::Result<()> {
    embed_all()?;
    find_desktop();
    let folder = "packaging/windows";
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={folder}/fluoroscopy-kiosk.ico");
    println!("cargo:rerun-if-changed={folder}/fluoroscopy-kiosk.manifest");
    if env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return Ok(());
    }
    // Elsewhere than on Windows there is no compiler of resources for MSVC, nor a linker: that is a
    // `cargo check`, which needs neither.
    let is_msvc = env::var("CARGO_CFG_TARGET_ENV").as_deref() == Ok("msvc");
    if is_msvc && cfg!(not(windows)) {
        return Ok(());
    }
    let mut resource = winresource::WindowsResource::new();
    resource
        .set_icon(&format!("{folder}/fluoroscopy-kiosk.ico"))
        .set_manifest_file(&format!("{folder}/fluoroscopy-kiosk.manifest"))
        .set("ProductName", "Fluoroscopy kiosk")
        .set("FileDescription", "Fluoroscopy kiosk")
        .set("OriginalFilename", "fluoroscopy-kiosk.exe")
        .set("LegalCopyright", "MIT OR Apache-2.0");
    resource.compile()
}
