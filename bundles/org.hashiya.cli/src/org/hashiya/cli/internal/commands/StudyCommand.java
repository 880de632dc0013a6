// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.Act;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.StudyRepair;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command on a study that is there: opens it, works as the coder who was named, and closes it, whatever happens. */
abstract class StudyCommand implements Callable<Integer> {

	private static final int MOST = 10;

	static final int DONE = 0;
	static final int FAILED = 1;

	final Console console;

	@Mixin
	CommonOptions.Everywhere common = new CommonOptions.Everywhere();

	@Parameters(index = "0", paramLabel = "STUDY", description = "the study's folder")
	Path folder = Path.of("");

	@Spec
	CommandSpec spec = CommandSpec.create();

	StudyCommand(Console console) {
		this.console = console;
	}

	@Override
	public final Integer call() throws StudyProblem {
		checkWords();
		try (OpenStudy open = open()) {
			open.setProblemHandler(console::tell);
			String coder = common.coder;
			if (coder != null) {
				open.actAs(Named.coder(open.study(), coder).id());
			}
			return work(open);
		}
	}

	/** Opens the study; where its files are damaged and this command only reads, what is good of it, after saying what is not. */
	private OpenStudy open() throws StudyProblem {
		try {
			return sound();
		} catch (StudyProblem damage) {
			if (!onlyReads() || !StudyRepair.isDamage(damage) || !OpenStudy.isStudy(folder)) {
				throw damage;
			}
		}
		OpenStudy open = OpenStudy.openReadOnly(folder, console.progress());
		List<StudyProblem> faults = open.faults();
		faults.stream().limit(MOST).forEach(console::tell);
		console.tell(faults.size() > MOST ? "damaged.more" : "damaged", faults.size());
		return open;
	}

	private OpenStudy sound() throws StudyProblem {
		OpenStudy open = OpenStudy.open(folder, console.progress());
		if (!onlyReads()) {
			return open;
		}
		try {
			readWhatItNeeds(open);
			return open;
		} catch (StudyProblem e) {
			open.close();
			throw e;
		}
	}

	/** Whether the command does nothing to the study: then it works on a damaged one too. */
	boolean onlyReads() {
		return false;
	}

	/** Reads what a command that only reads will list, before it lists anything: half a list helps nobody. */
	void readWhatItNeeds(OpenStudy open) throws StudyProblem {
		for (Document document : open.study().documents().list()) {
			open.study().passages(document, Progress.NONE);
		}
	}

	/** Checks what the grammar cannot say, before anything is opened. */
	void checkWords() {
		// most commands have nothing to add
	}

	/** Does the work and answers the exit code. */
	abstract int work(OpenStudy open) throws StudyProblem;

	/** Performs an act and says so, as a line of the result. */
	final void perform(OpenStudy open, Act act) throws StudyProblem {
		open.perform(act);
		console.say("place.done", console.words().act(act.kind(), act.labels()));
	}

	/** Performs an act where there is anything to do. */
	final void maybe(OpenStudy open, Optional<Act> act) throws StudyProblem {
		if (act.isPresent()) {
			perform(open, act.get());
		}
	}

	/** A value that was given, or else the one that is there. */
	static <T> T or(@Nullable T given, T there) {
		return given == null ? there : given;
	}

	/** The command was not written correctly. */
	final ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
