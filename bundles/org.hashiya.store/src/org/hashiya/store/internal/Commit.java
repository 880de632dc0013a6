// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.AtOnce;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.Removal;

/**
 * Replaces several files of a study as one: all new content is written to temporary files first, then a list of renames is put in {@code .hashiya/}, then they are done. A crash before the list
 * leaves the old state, one after it is finished at the next start by {@link #finish}: doing a step twice is doing it once.
 */
final class Commit {

	private record Step(String from, String to) {
	}

	private final StudyFolder folder;
	/** A file that is written when all of them are. */
	private record Later(Path temporary, Path target, AtomicFiles.Content content) {
	}

	private final List<Step> steps = new ArrayList<>();
	private final Set<String> taken = new HashSet<>();
	private final List<Later> later = new ArrayList<>();

	Commit(StudyFolder folder) {
		this.folder = folder;
	}

	/** Writes new content for a file, to take effect with the rest, and answers where it lies until then. May be called by several threads at once. */
	Path write(Path target, AtomicFiles.Content content) throws StudyProblem {
		Path temporary = AtomicFiles.writeTemporary(target, content);
		move(temporary, target);
		return temporary;
	}

	/** The same, but it is written by {@link #writeAll}, several at a time: what it is written from must stay where it is until then. */
	void writeLater(Path target, AtomicFiles.Content content) {
		Path temporary = AtomicFiles.temporary(target);
		later.add(new Later(temporary, target, content));
		move(temporary, target);
	}

	/** Writes what was to be written later; before {@link #run}. */
	void writeAll(Progress progress) throws StudyProblem {
		AtOnce.each(later, each -> {
			progress.check();
			AtomicFiles.write(each.temporary, each.target, each.content);
		});
		later.clear();
	}

	synchronized void move(Path from, Path to) {
		steps.add(new Step(relative(from), relative(to)));
		taken.add(relative(from));
	}

	/** Whether a step of this commit takes the file away from where it is. */
	boolean moves(Path from) {
		return taken.contains(relative(from));
	}

	void delete(Path file) {
		steps.add(new Step(relative(file), ""));
		taken.add(relative(file));
	}

	/** Makes everything take effect. */
	void run() throws StudyProblem {
		run(Progress.NONE);
	}

	/** The same. Cancelled in the middle of it, it is finished by who saves or opens next. */
	void run(Progress progress) throws StudyProblem {
		writeAll(progress);
		if (steps.isEmpty()) {
			return;
		}
		AtomicFiles.write(folder.commit(), stream -> {
			JsonLines.Output out = new JsonLines.Output(stream);
			for (Step step : steps) {
				out.line(json -> json.beginObject().name("from").value(step.from).name("to").value(step.to).endObject());
			}
			out.flush();
		});
		finish(folder, steps, progress);
	}

	/** Gives up: removes the temporary files. Nothing has taken effect. */
	void abandon() {
		Removal.of(steps.stream().map(step -> folder.root().resolve(step.from)).filter(AtomicFiles::isTemporary).filter(Files::exists).toList(), folder.local());
	}

	/**
	 * Finishes what a crash may have interrupted.
	 *
	 * @throws StudyProblem NOT_WRITABLE; it can be tried again
	 */
	static void finish(StudyFolder folder) throws StudyProblem {
		finish(folder, Progress.NONE);
	}

	/** The same; cancelled in the middle of it, it can be tried again too. */
	static void finish(StudyFolder folder, Progress progress) throws StudyProblem {
		if (!Files.exists(folder.commit())) {
			return;
		}
		finish(folder, read(folder), progress);
	}

	private static void finish(StudyFolder folder, List<Step> steps, Progress progress) throws StudyProblem {
		Path now = folder.commit();
		try {
			for (Step step : steps) {
				progress.check();
				Path from = inside(folder, step.from);
				now = step.to.isEmpty() ? from : inside(folder, step.to);
				if (step.to.isEmpty()) {
					Files.deleteIfExists(from);
				} else if (Files.exists(from)) {
					AtomicFiles.move(from, now);
				}
			}
			now = folder.commit();
			Files.deleteIfExists(now);
		} catch (IOException e) {
			throw AtomicFiles.notWritable(now, e);
		}
	}

	/** What is wrong with a study that must be read without finishing a save that was interrupted, or null. */
	static @Nullable StudyProblem unfinished(StudyFolder folder) {
		try {
			return read(folder).isEmpty() ? null : new StudyProblem(Kind.NOT_WRITABLE, folder.commit(), null, folder.commit().getFileName());
		} catch (StudyProblem e) {
			return e;
		}
	}

	private static List<Step> read(StudyFolder folder) throws StudyProblem {
		List<Step> steps = new ArrayList<>();
		JsonLines.read(folder.commit(), json -> {
			JsonObject step = JsonLines.object(json);
			steps.add(new Step(ElementReader.string(step, "from"), ElementReader.string(step, "to")));
		});
		return steps;
	}

	private static Path inside(StudyFolder folder, String relative) throws StudyProblem {
		Path path = folder.root().resolve(relative).normalize();
		if (!path.startsWith(folder.root().normalize())) {
			throw new StudyProblem(Kind.MALFORMED, folder.commit(), null, relative);
		}
		return path;
	}

	private String relative(Path path) {
		return folder.root().relativize(path).toString().replace('\\', '/');
	}
}
