//! The command `handout`: writes a booklet to take home.

use std::collections::BTreeSet;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;

use super::clinic::Clinic;
use super::{Failure, known_language, output};
use crate::content::{Content, ExamId};
use crate::document::{ExamQuestion, ListInputs, order_words};
use crate::language::{Language, SOURCE};
use crate::paper::{Booklet, Giver, Paper, Parts, Print};
use crate::records::write_whole;

/// Standard input or output in place of a file.
const STANDARD: &str = "-";

/// The most bytes that are read of a list: far more than all statements have.
const LONGEST_LIST: u64 = 64 * 1024;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct HandoutOptions {
    /// The PDF file to write; "-" for standard output
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Language of the booklet
    #[arg(long, value_name = "TAG", default_value = SOURCE)]
    language: String,
    /// A second language beside it
    #[arg(long, value_name = "TAG")]
    and: Option<String>,
    /// Exam that the booklet is about
    #[arg(long, value_name = "EXAM")]
    exam: Option<ExamId>,
    /// Only this topic, such as "safe"
    #[arg(long, value_name = "TOPIC", conflicts_with = "list")]
    topic: Option<String>,
    /// Only a patient's list: "-" reads ids of statements and questions from standard input
    #[arg(long, value_name = "-", value_parser = [STANDARD])]
    list: Option<String>,
    /// What to write, for a kiosk that prints: "-" reads it from standard input, a line each: language, and,
    /// exam, list
    #[arg(long, value_name = "-", value_parser = [STANDARD], hide = true, conflicts_with = "list")]
    request: Option<String>,
    /// Size of paper; else that of the settings
    #[arg(long, value_name = "SIZE")]
    paper: Option<Paper>,
    /// Size of print, in points
    #[arg(long, value_name = "POINTS", default_value = Print::Large.id())]
    points: Print,
    /// The clinic's settings file, for its name, its logo, its telephone number and its own words
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

/// Writes the booklet.
///
/// # Errors
/// When an option or the list is wrong, or the file cannot be written.
pub(super) fn run(mut options: HandoutOptions) -> Result<(), Failure> {
    let mut clinic = Clinic::read(options.settings.take())?;
    clinic.warn();
    let content = &clinic.content;
    let mut ids = None;
    if options.request.is_some() {
        ids = options.take(&standard_input()?, content)?;
    } else if options.list.is_some() {
        ids = Some(known_ids(&standard_input()?, content)?);
    }
    let contact = clinic.settings.contact.clone();
    clinic.catalogue.set_contact(contact);
    let catalogue = &clinic.catalogue;
    let language = |tag: &String| {
        known_language(catalogue, tag)?;
        Ok::<_, Failure>(catalogue.language(tag))
    };
    let first = language(&options.language)?;
    let second = options.and.filter(|it| *it != options.language);
    let second = second.as_ref().map(language).transpose()?;
    let english = catalogue.language(SOURCE);
    // As in the kiosk, a language without words for exams has the general guide.
    let exam = options.exam.filter(|_| first.has("exam-title"));
    let mut guide = content.for_exam(exam).with_words(|id| first.has(id));
    order_words(&first, &mut guide);
    let parts = match (&ids, &options.topic) {
        (Some(ids), _) => Parts::List(ListInputs {
            items: &content.tell,
            ids,
            staff: None,
        }),
        (None, Some(topic)) => {
            let known = known_topic(&content.for_exam(exam), topic);
            let shown = known_topic(&guide, topic);
            let lacks = || format!("{} has no words for the topic \"{topic}\"", first.tag());
            Parts::Topic(known.and(shown.map_err(|_| Failure::Failed(lacks())))?)
        }
        (None, None) => Parts::Guide,
    };
    let languages: Vec<&Language> = std::iter::once(&first).chain(&second).collect();
    let phone = clinic.settings.contact.phone.as_ref();
    let booklet = Booklet {
        languages: &languages,
        english: &english,
        content: &guide,
        question: ExamQuestion {
            exams: &ExamId::ALL,
            chosen: exam,
        },
        parts,
        giver: Giver {
            name: clinic.settings.clinic.clone(),
            phone: phone.map(|it| it.unbroken()),
            logo: clinic.logo,
        },
        date: jiff::Zoned::now().date().to_string(),
        paper: options.paper.unwrap_or(clinic.settings.take_home.paper),
        print: options.points,
    };
    let pdf = booklet.write();
    let pdf = pdf.map_err(|error| Failure::Failed(error.to_string()))?;
    write(&options.out, &pdf)
}

impl HandoutOptions {
    /// Takes over a request of a kiosk; returns the ids of the list, if it is one.
    fn take(
        &mut self,
        request: &str,
        content: &Content,
    ) -> Result<Option<BTreeSet<String>>, Failure> {
        let mut ids = None;
        for line in request.lines().filter(|line| !line.is_empty()) {
            let (key, value) = line.split_once(' ').unwrap_or((line, ""));
            match key {
                "language" => value.clone_into(&mut self.language),
                "and" => self.and = Some(value.to_owned()),
                "exam" => self.exam = ExamId::parse(value),
                "list" => ids = Some(known_ids(value, content)?),
                _ => {
                    let what = "a request has the lines language, and, exam and list";
                    return Err(Failure::Usage(what.to_owned()));
                }
            }
        }
        Ok(ids)
    }
}

fn standard_input() -> Result<String, Failure> {
    let mut text = String::new();
    let read = io::stdin()
        .lock()
        .take(LONGEST_LIST)
        .read_to_string(&mut text);
    let failed = |source| Failure::Io {
        doing: "cannot read the list",
        source,
    };
    read.map(|_| text).map_err(failed)
}

/// The ids in a text, with commas, spaces or ends of lines between them.
fn known_ids(text: &str, content: &Content) -> Result<BTreeSet<String>, Failure> {
    let ids = text.split([',', ' ', '\n', '\r', '\t']);
    let ids = ids.map(str::trim).filter(|it| !it.is_empty());
    let is_known = |id: &str| content.tell.has(id);
    ids.map(|id| match is_known(id) {
        true => Ok(id.to_owned()),
        false => Err(Failure::Usage(format!(
            "no statement \"{}\"; give ids such as tell-allergy or ask-results",
            id.escape_debug()
        ))),
    })
    .collect()
}

/// The index of a topic in a guide.
fn known_topic(guide: &Content, id: &str) -> Result<usize, Failure> {
    let index = guide.topics.iter().position(|topic| topic.id == id);
    index.ok_or_else(|| {
        let ids: Vec<_> = guide.topics.iter().map(|topic| topic.id.as_str()).collect();
        let ids = ids.join(", ");
        Failure::Usage(format!("no topic \"{id}\"; the topics are {ids}"))
    })
}

fn write(path: &Path, pdf: &[u8]) -> Result<(), Failure> {
    if path == Path::new(STANDARD) {
        let mut out = io::stdout().lock();
        return out
            .write_all(pdf)
            .and_then(|()| out.flush())
            .map_err(|source| Failure::Io {
                doing: "cannot write the booklet",
                source,
            });
    }
    output::refuse_folder(path)?;
    write_whole(path, pdf, None)
        .map_err(|error| Failure::Failed(format!("{} cannot be written: {error}", path.display())))
}
