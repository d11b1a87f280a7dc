//! Speech SpeechDispatcher with a synthesizer that writes down each utterance instead of saying it.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::desk::Desk;
use super::display::until;
use super::reader::client::LIMIT;

/// A speech service, and the file of what it has said.
pub struct Writer {
    /// Its address, as `SPEECHD_ADDRESS` names it.
    pub address: String,
    said: String,
}

/// Each utterance is a line of the file `said`, with the language before it. The service insists on
/// a sound card; ALSA pretends one.
fn settings(folder: &str) -> [(&'static str, String); 3] {
    [
        (
            "speechd.conf",
            format!(
                "LogDir \"{folder}\"\nAudioOutputMethod \"alsa\"\nDefaultModule espeak-ng\n\
                 DefaultLanguage \"en\"\nDisableAutoSpawn\n\
                 AddModule \"espeak-ng\" \"sd_generic\" \"writer.conf\"\n"
            ),
        ),
        (
            "modules/writer.conf",
            format!(
                "GenericExecuteSynth \"printf '%s: %s\\\\n' '$LANGUAGE' '$DATA' >> {folder}/said\"\n\
                 GenericLanguage \"en\" \"en\" \"utf-8\"\nAddVoice \"en\" \"MALE1\" \"en\"\n\
                 GenericLanguage \"es\" \"es\" \"utf-8\"\nAddVoice \"es\" \"MALE1\" \"es\"\n"
            ),
        ),
        ("device.conf", "pcm.!default { type null }\n".to_owned()),
    ]
}

impl Writer {
    /// Starts the service in a session.
    pub fn start(desk: &mut Desk) -> Self {
        let folder = desk.folder.display().to_string();
        fs::create_dir_all(desk.folder.join("modules")).expect("the folder is there");
        for (name, text) in settings(&folder) {
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
        Self {
            address: format!("unix_socket:{socket}"),
            said: format!("{folder}/said"),
        }
    }

    /// All that was said, a line each.
    pub fn said(&self) -> String {
        fs::read_to_string(&self.said).unwrap_or_default()
    }

    /// Waits until some words are said.
    pub fn says(&self, words: &str) {
        self.says_after(0, words);
    }

    /// Waits until some words are said after so many bytes of what was said before.
    pub fn says_after(&self, before: usize, words: &str) {
        let heard = until(LIMIT, || {
            let said = self.said();
            said.get(before..)?.contains(words).then_some(())
        });
        assert!(
            heard.is_some(),
            "{words:?} is not said, but:\n{}",
            self.said()
        );
    }
}
