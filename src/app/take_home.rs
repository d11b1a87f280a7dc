//! What patients take along: the address in the code, and printing.

use iced::Task;

use super::navigation::Panel;
use super::{Kiosk, Message};
use crate::content::ExamId;
use crate::document::{Block, BlockRole, Document, Phrase, Printing, TAKE_HOME, TakeHomeInputs};
use crate::language::Language;
use crate::printer::{self, Job, Outcome};
use crate::route::Route;
use crate::speech::spoken_blocks::sayable_phrase;

/// What has been printed in this session.
#[derive(Default)]
pub(super) struct Prints {
    /// How this program prints; without it nothing can be printed.
    pub(super) setup: Option<PrinterSetup>,
    pub(super) state: Printing,
    count: u8,
    /// The jobs of this session, to be cancelled at its end if they have not begun.
    jobs: Vec<(Job, String)>,
    /// Counts the sessions, so that a job is not taken for one of the next person.
    session: u64,
}

/// How this program prints.
#[derive(Debug, Clone)]
pub struct PrinterSetup {
    /// The programs.
    pub programs: printer::Programs,
    /// The settings file that the kiosk was started with.
    pub settings: Option<std::path::PathBuf>,
}

impl Kiosk {
    /// Lets patients print, if the settings name a printer.
    pub fn with_printer(mut self, setup: Option<PrinterSetup>) -> Self {
        self.prints.setup = setup;
        self
    }

    /// What patients can take along from the present screen.
    pub(super) fn take_home(&self) -> TakeHomeInputs {
        let it = &self.settings.take_home;
        let first = &self.languages.first;
        if !first.has(TAKE_HOME) {
            return TakeHomeInputs::default();
        }
        let is_list = self.nav.route == Route::List;
        let can_print = printer::IS_SUPPORTED && it.printer.is_some() && (it.lists || !is_list);
        TakeHomeInputs {
            address: it.url.as_deref().map(|url| self.address(url)),
            printer: can_print.then_some((it.place, self.prints.state)),
            is_list,
        }
    }

    /// The address of the guide in the patient's language. Nothing else about them is in it; their exam stands
    /// where no server is sent it.
    fn address(&self, url: &str) -> String {
        let exam = self.question().chosen;
        let exam = exam.filter(|it| self.settings.take_home.exam && *it != ExamId::Womb);
        let exam = exam.map(|it| format!("#{}", it.id())).unwrap_or_default();
        let (url, tag) = (url.trim_end_matches('/'), self.languages.first.tag());
        format!("{url}/{tag}/{exam}")
    }

    /// Opens the panel. What went wrong before is forgotten.
    pub(super) fn open_take_home(&mut self) {
        if self.prints.state != Printing::Going {
            self.prints.state = match self.prints.count >= self.settings.take_home.prints_a_session
            {
                true => Printing::Enough,
                false => Printing::Ready,
            };
        }
        self.nav.panel = Some(Panel::TakeHome);
    }

    /// Prints what the panel offers.
    pub(super) fn print(&mut self) -> Task<Message> {
        let offered = self.take_home().printer;
        let Some((_, Printing::Ready)) = offered else {
            return Task::none();
        };
        let session = self.prints.session;
        let printer = self.settings.take_home.printer.clone();
        let job = self
            .prints
            .setup
            .clone()
            .zip(printer)
            .map(|(setup, printer)| Job {
                programs: setup.programs,
                settings: setup.settings,
                printer,
                request: self.request(),
            });
        let Some(job) = job else {
            self.speech.news = self.show_print(Printing::Failed);
            return Task::none();
        };
        self.speech.news = self.show_print(Printing::Going);
        self.prints.count += 1;
        let printed = blocking::unblock(move || {
            let outcome = printer::print(&job);
            (job, outcome)
        });
        Task::perform(printed, move |(job, outcome)| {
            Message::Printed(session, Box::new(job), outcome)
        })
    }

    /// Shows how far printing is; returns what the speech mode says of it.
    fn show_print(&mut self, state: Printing) -> Option<Phrase> {
        let is_news = state != self.prints.state;
        self.prints.state = state;
        let is_heard = self.speech.nav.on && self.nav.panel == Some(Panel::TakeHome);
        if !(is_news && is_heard) {
            return None;
        }
        let language = &self.languages.first;
        let document = Document::take_home(language, &self.take_home());
        let notes: Vec<String> = document.of(BlockRole::Note).map(Block::text).collect();
        let phrase = Phrase::new(&language.meta, language.joined(&notes));
        Some(sayable_phrase(&phrase))
    }

    /// What to print, as the command `handout` reads it.
    fn request(&self) -> String {
        use std::fmt::Write as _;

        let languages = std::iter::once(&self.languages.first);
        let languages = languages.chain(self.languages.beside(self.nav.route));
        let mut request = String::new();
        for (key, language) in ["language", "and"]
            .into_iter()
            .zip(languages.map(Language::tag))
        {
            let _ = writeln!(request, "{key} {language}");
        }
        if self.nav.route == Route::List {
            let ids: Vec<&str> = self.list.ids().iter().map(String::as_str).collect();
            let _ = writeln!(request, "list {}", ids.join(" "));
        } else if let Some(exam) = self.question().chosen {
            let _ = writeln!(request, "exam {}", exam.id());
        }
        request
    }

    /// Shows what became of a job. One of a session that has ended is cancelled.
    pub(super) fn printed(&mut self, session: u64, job: Job, outcome: Outcome) -> Task<Message> {
        let is_own = session == self.prints.session;
        let state = match &outcome {
            Outcome::Printing(_) => Printing::Going,
            Outcome::NoPaper => Printing::NoPaper,
            Outcome::Failed => Printing::Failed,
        };
        if is_own {
            if let Some(phrase) = self.show_print(state) {
                self.speech.announce(vec![phrase]);
            }
            if state != Printing::Going {
                // What did not come out does not count.
                self.prints.count = self.prints.count.saturating_sub(1);
            }
        }
        match outcome {
            Outcome::Printing(name) if is_own => self.prints.jobs.push((job, name)),
            Outcome::Printing(name) => cancel(vec![(job, name)]),
            _ => {}
        }
        Task::none()
    }

    /// Ends a session: jobs that have not begun are cancelled.
    pub(super) fn forget_prints(&mut self) {
        let jobs = std::mem::take(&mut self.prints.jobs);
        self.prints.state = Printing::Ready;
        self.prints.count = 0;
        self.prints.session += 1;
        if !jobs.is_empty() {
            cancel(jobs);
        }
    }
}

/// Cancels jobs on another thread, if they have not begun.
fn cancel(jobs: Vec<(Job, String)>) {
    let cancelled = blocking::unblock(move || {
        for (job, name) in &jobs {
            printer::cancel_if_waiting(job, name);
        }
    });
    cancelled.detach();
}
