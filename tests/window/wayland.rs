//! The program under real Wayland compositors: cage, as on a clinic's wall, which ends; and sway, which
//! makes a window of it.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::display::until;
use super::screens::Running;

/// How long anything here may take on a busy machine.
const LIMIT: Duration = Duration::from_secs(90);

/// cage refuses to run as root; this is Debian's `nobody`.
const NOBODY: u32 = 65_534;

/// A folder that the compositor's user may write to, with the program in it.
struct Room {
    folder: PathBuf,
    root: bool,
}

impl Room {
    fn new(name: &str) -> Self {
        // Sockets have short paths, and the target folder may be closed to other users.
        let folder = std::env::temp_dir().join(format!("kiosk-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the temporary folder can be written");
        let program = folder.join("fluoroscopy-kiosk");
        fs::copy(env!("CARGO_BIN_EXE_fluoroscopy-kiosk"), program).expect("it can be copied");
        let health = folder.join("health.prom");
        let settings = format!("health_file = \"{}\"\n", health.display());
        fs::write(folder.join("settings.toml"), settings).expect("it can be written");
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).expect("it is ours");
        let root = chown(&folder, Some(NOBODY), Some(NOBODY)).is_ok();
        Self { folder, root }
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// A command in this room, for a compositor that draws into memory alone.
    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env("XDG_RUNTIME_DIR", &self.folder)
            .env("HOME", &self.folder)
            .env("WLR_BACKENDS", "headless")
            .env("WLR_RENDERER", "pixman")
            .env("WLR_LIBINPUT_NO_DEVICES", "1")
            .env("ICED_BACKEND", "tiny-skia")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if self.root {
            command.uid(NOBODY).gid(NOBODY);
        }
        command
    }

    /// Starts cage with a shell script in it, and waits until the kiosk in it has painted.
    fn cage(&self, script: &str) -> Child {
        let script = format!("echo $PPID >cage.pid; {script}");
        let mut command = self.command("cage");
        command.args(["--", "sh", "-c", &script]);
        let cage = command.spawn().expect("cage starts");
        self.wait_for("health.prom");
        cage
    }

    fn wait_for(&self, file: &str) -> String {
        let path = self.path(file);
        let text = until(LIMIT, || {
            let text = fs::read_to_string(&path).ok()?;
            (!text.trim().is_empty()).then_some(text)
        });
        text.unwrap_or_else(|| panic!("no {file}"))
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn kill(signal: &str, process: &str) {
    let mut kill = Command::new("kill");
    kill.args([&format!("-{signal}"), process.trim()]);
    kill.status().expect("kill(1) is there");
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_compositor_that_ends_is_a_lost_display_whatever_ended_it() {
    for arguments in ["--kiosk", "--kiosk --supervise"] {
        for signal in ["TERM", "KILL", "SEGV"] {
            let room = Room::new(&format!("lost-{signal}"));
            let mut cage = room.cage(&format!(
                "./fluoroscopy-kiosk {arguments} --settings settings.toml 2>said; \
                 echo $? >code.part; mv code.part code"
            ));
            kill(signal, &room.wait_for("cage.pid"));
            let code = room.wait_for("code");
            let _ = cage.wait();
            let said = fs::read_to_string(room.path("said")).unwrap_or_default();
            assert_eq!(code.trim(), "3", "{arguments}, {signal}: {said}");
            let lost = said.matches(" was lost").count();
            assert_eq!(lost, 1, "{arguments}, {signal}: {said}");
        }
    }
}

/// The service's script, as the package installs it.
fn under_cage() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/linux/under-cage")
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn the_services_script_exits_as_the_kiosk_did() {
    let room = Room::new("under-cage");
    let script = room.path("under-cage");
    fs::copy(under_cage(), &script).expect("it can be copied");
    let path = std::env::var("PATH").unwrap_or_default();
    let path = format!("{}:{path}", room.folder.display());
    // In the place of the kiosk, one that ends as the file `how` says, also long after cage.
    let kiosk = "#!/bin/sh\n. ./how\n";
    let program = room.path("fluoroscopy-kiosk");
    fs::write(&program, kiosk).expect("it can be written");
    for (how, code) in [
        ("exit 0", 0),
        ("exit 1", 1),
        ("exit 2", 2),
        ("exit 3", 3),
        ("kill -TERM $$", 143),
        ("kill -KILL $PPID; exit 0", 3),
        (
            "cage=$(ps -o ppid= -p $PPID); kill -KILL $cage; \
             while ps -o stat= -p $cage | grep -q '^[^Z]'; do :; done; exit 3",
            3,
        ),
    ] {
        fs::write(room.path("how"), how).expect("it can be written");
        let mut command = room.command("sh");
        command.arg(&script).env("PATH", &path);
        let mut script = command.spawn().expect("the script starts");
        let ended = until(LIMIT, || script.try_wait().expect("it can be waited for"));
        let ended = ended.unwrap_or_else(|| panic!("it does not end: {how}"));
        assert_eq!(ended.code(), Some(code), "{how}");
    }
    // Options reach cage: one that turns the picture, and one that it does not know.
    fs::write(room.path("how"), "exit 0").expect("it can be written");
    for (options, code) in [("-r -r", 0), ("-d -r", 0), ("-Z", 3)] {
        let mut command = room.command("sh");
        let command = command.arg(&script).env("PATH", &path);
        let ended = command.env("CAGE_OPTIONS", options).status();
        let ended = ended.expect("the script starts");
        assert_eq!(ended.code(), Some(code), "{options}");
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_kiosk_that_a_compositor_makes_a_window_fills_the_screen_again() {
    let room = Room::new("sway");
    let kiosk = "./fluoroscopy-kiosk --kiosk --settings settings.toml 2>said";
    let config = format!("xwayland disable\nexec {kiosk}\n");
    fs::write(room.path("config"), config).expect("it can be written");
    let socket = room.path("sway.sock");
    let mut sway = room.command("sway");
    sway.args(["-c", "config"]).env("SWAYSOCK", &socket);
    let _sway = Running(sway.spawn().expect("sway starts"));
    room.wait_for("health.prom");
    let ask = |words: &[&str]| {
        let mut command = room.command("swaymsg");
        command.arg("-s").arg(&socket).args(words);
        let output = command.stdout(Stdio::piped()).output();
        String::from_utf8_lossy(&output.expect("swaymsg starts").stdout).into_owned()
    };
    // In what sway tells of the window, its mode stands before its name.
    let fills = || {
        let tree = ask(&["-t", "get_tree"]);
        let window = tree
            .split("\"app_id\": \"org.fluoroscopykiosk.Kiosk\"")
            .next();
        let mode = window.and_then(|it| it.rsplit("\"fullscreen_mode\": ").next());
        mode.is_some_and(|it| it.starts_with('1'))
    };
    let wait = |what| until(LIMIT, || fills().then_some(())).unwrap_or_else(|| panic!("{what}"));
    wait("it does not fill the screen at first");
    let times = || {
        let said = fs::read_to_string(room.path("said")).unwrap_or_default();
        said.matches("made fullscreen again").count()
    };
    for command in [
        "fullscreen disable",
        "floating enable, fullscreen disable",
        "floating disable, border none, fullscreen disable",
    ] {
        let before = times();
        let done = ask(&[command]);
        assert!(
            done.contains("true"),
            "sway does not do \"{command}\": {done}"
        );
        let again = until(LIMIT, || (times() > before).then_some(()));
        assert!(
            again.is_some(),
            "it does not ask for the screen after \"{command}\""
        );
        wait(command);
    }
}
