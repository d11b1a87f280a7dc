//! Gives the Windows program its icon, its version and its manifest. Does nothing elsewhere.

fn main() -> std::io::Result<()> {
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
