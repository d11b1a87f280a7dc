//! The window that asks for one moment, while the supervisor waits to start the kiosk again.

use iced::{Size, Task};

use super::exit::{ExitStatus, Failure};
use super::supervise::follow_supervisor;
use super::system;
use super::window;
use super::window::Frame;
use crate::fonts;
use crate::language::{Catalogue, Language};
use crate::screen::restart_notice;
use crate::screen::restart_notice::LANGUAGES;
use crate::settings::Settings;
use crate::theme::{Scale, Theme};
use crate::widget::Element;

/// The window's state: what it says, and how large it is.
struct Moment {
    languages: Vec<Language>,
    size: Size,
    theme: Theme,
}

/// Opens the window. It stays until the supervisor ends this process, or is gone itself.
///
/// # Errors
/// As those of the kiosk's own window.
pub(crate) fn run(
    frame: &Frame,
    settings: Settings,
    catalogue: Catalogue,
) -> Result<ExitStatus, Failure> {
    window::check_display()?;
    system::exit_when_x_server_is_lost(ExitStatus::Lost.code());
    follow_supervisor();
    let size = frame.size;
    let boot = move || {
        // All of them would be too many to show, and their fonts too many to read.
        let tags = settings.welcome_languages.iter().take(LANGUAGES);
        let metas = tags.clone().filter_map(|tag| catalogue.get(tag));
        metas.for_each(fonts::provide);
        let moment = Moment {
            languages: tags.map(|tag| catalogue.language(tag)).collect(),
            size,
            theme: Theme {
                palette: settings.theme,
                focus_visible: false,
                unit: Scale::new(size, 1, None).unit,
                repaint: 0,
            },
        };
        (moment, Task::none())
    };
    let resize = |moment: &mut Moment, size: Size| {
        moment.size = size;
        Task::none()
    };
    let application = iced::application(boot, resize, Moment::view)
        .title(Moment::title)
        .theme(|moment: &Moment| Some(moment.theme))
        .subscription(|_| iced::window::resize_events().map(|(_, size)| size))
        .window(frame.window());
    window::quietly(move || application.run())?;
    // The supervisor ends this process; nobody closes the window.
    Err(window::connection_lost())
}

impl Moment {
    fn view(&self) -> Element<'_, Size> {
        restart_notice::view(&self.languages, &Scale::new(self.size, 1, None))
    }

    fn title(&self) -> String {
        let first = self.languages.first();
        first.map(|it| it.words("home-title")).unwrap_or_default()
    }
}
