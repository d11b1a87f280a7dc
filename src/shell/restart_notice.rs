//! The window that asks for a moment's patience while the supervisor waits to restart the kiosk.

use iced::{Size, Task};

use super::exit::{ExitStatus, Failure};
use super::panic;
use super::supervise::follow_supervisor;
use super::system;
use super::window::WindowOptions;
use crate::fonts;
use crate::language::{Catalogue, Language};
use crate::screen::restart_notice;
use crate::screen::restart_notice::LANGUAGES;
use crate::settings::Settings;
use crate::theme::{Scale, Theme};
use crate::widget::Element;

/// The window's state.
struct RestartNotice {
    languages: Vec<Language>,
    /// In px.
    size: Size,
    theme: Theme,
}

/// Opens the window. It stays until the supervisor ends this process or is gone itself.
///
/// # Errors
/// As those of the kiosk's own window.
pub(crate) fn run(
    options: WindowOptions,
    settings: Settings,
    catalogue: Catalogue,
) -> Result<ExitStatus, Failure> {
    let window = options.settings()?;
    system::exit_when_x_server_is_lost(ExitStatus::Lost.code());
    follow_supervisor();
    let size = options.size;
    let boot = move || {
        // Fonts are read for the languages on the screen only.
        let tags = settings.welcome_languages.iter().take(LANGUAGES);
        let metas = tags.clone().filter_map(|tag| catalogue.get(tag));
        metas.for_each(fonts::provide);
        RestartNotice {
            languages: tags.map(|tag| catalogue.language(tag)).collect(),
            size,
            theme: Theme {
                palette: settings.theme,
                focus_visible: false,
                mirrored: false,
                unit: Scale::new(size, 1, None).unit,
                more_below: false,
                repaint: 0,
            },
        }
    };
    let resize = |notice: &mut RestartNotice, size: Size| {
        notice.size = size;
        Task::none()
    };
    let application = iced::application(boot, resize, RestartNotice::view)
        .title(RestartNotice::title)
        .theme(|notice: &RestartNotice| Some(notice.theme))
        .subscription(|_| iced::window::resize_events().map(|(_, size)| size))
        .window(window);
    panic::catch(move || application.run())?;
    // The supervisor ends this process; nobody closes the window.
    Err(Failure::connection_lost(system::display().as_deref()))
}

impl RestartNotice {
    fn view(&self) -> Element<'_, Size> {
        restart_notice::view(&self.languages, &Scale::new(self.size, 1, None))
    }

    fn title(&self) -> String {
        let first = self.languages.first();
        first.map(|it| it.words("home-title")).unwrap_or_default()
    }
}
