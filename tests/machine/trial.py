"""Runs the steps: python3 trial.py FOLDER PROGRAM [STEP...]."""

import sys
import time
import traceback

from machine import Failed, Machine
from patient import Patient
from steps import STEPS


def main(folder, program, names):
    unknown = set(names) - {step.__name__ for step in STEPS}
    if unknown:
        print(f"no step {', '.join(sorted(unknown))}; the steps are {', '.join(step.__name__ for step in STEPS)}")
        return 2
    machine = Machine(folder)
    patient = Patient(machine, program)
    failed = []
    began = time.monotonic()
    try:
        machine.new_disk()
        machine.start()
        patient.welcome()
        print(f"== boot: the welcome screen after {time.monotonic() - began:.0f} s", flush=True)
        fresh = True
        for step in STEPS:
            if names and step.__name__ not in names:
                continue
            began = time.monotonic()
            print(f"== {step.__name__}: {step.__doc__}", flush=True)
            try:
                if not fresh:
                    patient.restart()
                fresh = False
                step(patient)
                result = "ok"
            except Failed as error:
                failed.append(step.__name__)
                result = f"FAILED: {error}"
            except Exception:  # a fault of the test itself: the others go on
                failed.append(step.__name__)
                traceback.print_exc()
                result = "FAILED, see above"
            print(f"   {result} ({(time.monotonic() - began) / 60:.1f} min)", flush=True)
            if result != "ok":
                print(machine.run("journalctl -b -u fluoroscopy-kiosk -u seatd --no-pager | tail -15", fails=True), flush=True)
    finally:
        machine.power_cut()
    if failed:
        print(f"FAILED: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
