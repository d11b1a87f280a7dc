//! Gives the Windows program its icon, its version and its manifest; and finds out whether the tests
//! of a real window can run here.

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
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = std::env::split_paths(&path).collect();
    let has = |program: &&str| folders.iter().any(|folder| folder.join(program).exists());
    for folder in ["/usr/bin", "/usr/libexec"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    if DESKTOP.iter().all(has) {
        println!("cargo:rustc-cfg=desktop_tests");
    }
}

fn main() -> std::io::Result<()> {
    find_desktop();
    let folder = "packaging/windows";
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={folder}/fluoroscopy-kiosk.ico");
    println!("cargo:rerun-if-changed={folder}/fluoroscopy-kiosk.manifest");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return Ok(());
    }
    // Elsewhere than on Windows there is no compiler of resources for MSVC, nor a linker: that is a
    // `cargo check`, which needs neither.
    let is_msvc = std::env::var("CARGO_CFG_TARGET_ENV").as_deref() == Ok("msvc");
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
