//! The supervisor: when it starts a window again, and when it ends.

use std::time::Duration;

use fluoroscopy_kiosk::shell::exit::ExitStatus;
use fluoroscopy_kiosk::shell::supervise::{Backoff, Decision, RestartPolicy, Termination};

const SECOND: Duration = Duration::from_secs(1);
const HEALTHY: Duration = Duration::from_secs(600);

fn policy() -> RestartPolicy {
    RestartPolicy::new(Backoff::default())
}

fn pause(next: Decision) -> u64 {
    match next {
        Decision::Restart { delay } => delay.as_secs(),
        Decision::Exit(ending) => panic!("it ends with {ending:?}"),
    }
}

const CRASH: Termination = Termination::Signaled(11);

#[test]
fn pauses_double_up_to_a_minute() {
    let mut policy = policy();
    let pauses: Vec<_> = (0..8)
        .map(|_| pause(policy.decide(CRASH, SECOND, true)))
        .collect();
    assert_eq!(pauses, [1, 2, 4, 8, 16, 32, 60, 60]);
    for _ in 0..1000 {
        assert_eq!(pause(policy.decide(CRASH, SECOND, true)), 60);
    }
}

#[test]
fn after_ten_minutes_of_health_the_pause_is_the_first_again() {
    for death in [
        CRASH,
        Termination::Hung,
        Termination::Exited(1),
        Termination::Exited(101),
        Termination::Failed,
    ] {
        let mut policy = policy();
        for _ in 0..5 {
            policy.decide(death, HEALTHY - SECOND, true);
        }
        assert_eq!(pause(policy.decide(death, HEALTHY, true)), 1, "{death}");
        assert_eq!(pause(policy.decide(death, SECOND, true)), 2, "{death}");
    }
}

#[test]
fn who_quits_or_is_started_wrongly_is_not_started_again() {
    for ending in [ExitStatus::Success, ExitStatus::Usage] {
        let next = policy().decide(Termination::Exited(ending.code().into()), SECOND, true);
        assert_eq!(next, Decision::Exit(ending));
    }
}

#[test]
fn the_staff_do_not_wait_for_a_restart() {
    let mut policy = policy();
    policy.decide(CRASH, SECOND, true);
    policy.decide(CRASH, SECOND, true);
    let restart = Termination::Exited(ExitStatus::Restart.code().into());
    let next = policy.decide(restart, SECOND, true);
    assert_eq!(
        next,
        Decision::Restart {
            delay: Duration::ZERO
        }
    );
    assert_eq!(pause(policy.decide(CRASH, SECOND, true)), 1);
}

#[test]
fn while_the_display_answers_a_lost_window_is_started_again_for_ever() {
    let lost = Termination::Exited(ExitStatus::Lost.code().into());
    let mut policy = policy();
    for _ in 0..1000 {
        assert!(pause(policy.decide(lost, SECOND, true)) <= 60);
    }
}

#[test]
fn without_a_display_it_ends_with_that_code_however_the_window_ended() {
    let codes = [1, 3, 101].map(Termination::Exited);
    for death in codes
        .into_iter()
        .chain([CRASH, Termination::Hung, Termination::Failed])
    {
        let next = policy().decide(death, SECOND, false);
        assert_eq!(next, Decision::Exit(ExitStatus::Lost), "{death}");
    }
    // The staff have quit all the same.
    let next = policy().decide(Termination::Exited(0), SECOND, false);
    assert_eq!(next, Decision::Exit(ExitStatus::Success));
}

#[test]
fn after_two_deaths_the_cpu_draws() {
    let mut policy = policy();
    assert!(!policy.software());
    policy.decide(CRASH, SECOND, true);
    assert!(!policy.software(), "one may be chance");
    policy.decide(CRASH, HEALTHY, true);
    assert!(!policy.software(), "it was well for long between");
    policy.decide(CRASH, SECOND, true);
    assert!(policy.software());
    policy.decide(CRASH, HEALTHY, true);
    assert!(policy.software(), "a card that failed is not tried again");
}

#[test]
fn codes_are_those_of_the_handbook() {
    let handbook = include_str!("../../docs/cli.md");
    for ending in ExitStatus::ALL {
        let code = ending.code();
        assert!(handbook.contains(&format!("| `{code}` | ")), "code {code}");
        assert_eq!(ExitStatus::try_from(i32::from(code)), Ok(ending));
    }
    assert!(ExitStatus::try_from(101).is_err());
}

#[cfg(unix)]
mod fake {
    //! With a shell script in the place of the window.

    use std::fs;
    use std::time::Duration;

    use fluoroscopy_kiosk::shell::exit::ExitStatus;
    use fluoroscopy_kiosk::shell::supervise::{Backoff, Supervisor};

    use crate::folders;

    /// Runs a supervisor over a script. The script finds which start it is in `$n`. Gives the
    /// ending, and a line for each start: `ICED_BACKEND` and the arguments.
    fn supervise(name: &str, silence: Duration, script: &str) -> (ExitStatus, Vec<String>) {
        supervise_on(|| true, name, silence, script)
    }

    fn supervise_on(
        display_answers: fn() -> bool,
        name: &str,
        silence: Duration,
        script: &str,
    ) -> (ExitStatus, Vec<String>) {
        let starts = folders::kept("supervise").join(name);
        fs::write(&starts, "").expect("the target folder can be written");
        let begin = format!(
            "echo \"$ICED_BACKEND $*\" >>'{0}'; n=$(grep -c . '{0}'); ",
            starts.display()
        );
        let arguments = ["-c".to_owned(), begin + script, "window".to_owned()];
        let pause = Duration::from_millis(10);
        let supervisor = Supervisor {
            program: "/bin/sh".into(),
            arguments: arguments.map(Into::into).into(),
            timeout: silence,
            backoff: Backoff {
                initial: pause,
                max: pause,
                ..Backoff::default()
            },
            display_answers,
        };
        let ending = supervisor.run();
        let starts = fs::read_to_string(&starts).expect("the script wrote it");
        (ending, starts.lines().map(str::to_owned).collect())
    }

    const LONG: Duration = Duration::from_secs(30);

    #[test]
    fn the_cpu_draws_after_two_failures_and_restarts_are_counted() {
        let script = "echo painted; [ $n = 4 ] && exit 0; exit 1";
        let (ending, starts) = supervise("failures", LONG, script);
        assert_eq!(ending, ExitStatus::Success);
        let expected = [
            " --supervised 0",
            " --supervised 1",
            "tiny-skia --supervised 2",
            "tiny-skia --supervised 3",
        ];
        assert_eq!(starts, expected);
    }

    #[test]
    fn a_window_that_tells_nothing_is_ended_and_started_again() {
        let script = "echo painted; [ $n = 2 ] && exit 0; exec sleep 1000";
        let (ending, starts) = supervise("hung", Duration::from_millis(300), script);
        assert_eq!((ending, starts.len()), (ExitStatus::Success, 2));
    }

    #[test]
    fn a_window_that_closes_its_output_and_lives_on_is_hung_too() {
        let script = "echo painted; [ $n = 2 ] && exit 0; exec sleep 1000 >/dev/null";
        let (ending, starts) = supervise("closed", Duration::from_millis(300), script);
        assert_eq!((ending, starts.len()), (ExitStatus::Success, 2));
    }

    #[test]
    fn a_window_that_paints_is_left_alone() {
        // It paints twenty times as often as it must, and lives for longer than it might be silent.
        let script = "for i in $(seq 50); do echo painted; sleep 0.1; done; exit 0";
        let (ending, starts) = supervise("painting", Duration::from_secs(2), script);
        assert_eq!((ending, starts.len()), (ExitStatus::Success, 1));
    }

    #[test]
    fn what_else_it_prints_is_no_sign_of_life() {
        let script = "echo painted; [ $n = 2 ] && exit 0; while true; do echo; sleep 0.01; done";
        let (ending, starts) = supervise("chatter", Duration::from_millis(300), script);
        assert_eq!((ending, starts.len()), (ExitStatus::Success, 2));
    }

    #[test]
    fn wrong_arguments_end_it_at_once() {
        let (ending, starts) = supervise("usage", LONG, "exit 2");
        assert_eq!((ending, starts.len()), (ExitStatus::Usage, 1));
    }

    #[test]
    fn a_lost_window_is_started_again_while_its_display_answers() {
        let script = "[ $n = 5 ] && exit 0; exit 3";
        let (ending, starts) = supervise("lost", LONG, script);
        assert_eq!((ending, starts.len()), (ExitStatus::Success, 5));
    }

    #[test]
    fn a_display_that_is_gone_ends_it_at_once() {
        let (ending, starts) = supervise_on(|| false, "gone", LONG, "exit 3");
        assert_eq!((ending, starts.len()), (ExitStatus::Lost, 1));
    }
}
