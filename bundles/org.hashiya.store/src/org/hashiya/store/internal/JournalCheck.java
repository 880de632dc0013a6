// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Applied;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.StudyCheck.Replayed;

/** Checks the journals: each line by itself, each writer's chain, and all of them against the study. */
final class JournalCheck {

	private final StudyFolder folder;
	private final JournalTexts texts;
	private final List<StudyProblem> errors;
	private final Set<Path> broken = new HashSet<>();
	private final JournalReader journals;
	private int lines;

	JournalCheck(StudyFolder folder, JournalTexts texts, List<StudyProblem> errors) {
		this.folder = folder;
		this.texts = texts;
		this.errors = errors;
		journals = new JournalReader(folder, problem -> {
			errors.add(problem);
			Path file = problem.file();
			if (file != null) {
				broken.add(file);
			}
		});
	}

	/** How many lines were read. */
	int lines() {
		return lines;
	}

	/** What came of replaying; null where anything is wrong that makes it meaningless. */
	@Nullable
	Replayed run(Study study, Progress progress) {
		boolean sound = errors.isEmpty();
		try {
			List<JournalReader.Found> all = journals.all();
			lines = all.size();
			chains(all);
			if (!sound || !errors.isEmpty()) {
				return null;
			}
			Replay replay = new Replay(folder, texts, journals, all);
			Replayed replayed = replay.run(current(study), progress);
			errors.addAll(replay.problems());
			return replayed;
		} catch (StudyProblem e) {
			errors.add(e);
			return null;
		}
	}

	private void chains(List<JournalReader.Found> all) throws StudyProblem {
		Map<String, String> heads = new HashMap<>();
		Set<String> hashes = new HashSet<>();
		for (JournalReader.Found found : all) {
			JournalLine line = found.line();
			boolean follows = line.previous().equals(heads.getOrDefault(line.writer(), "")) || broken.contains(found.file());
			if (!line.isSound() || !follows || !contentIsSound(found)) {
				errors.add(new StudyProblem(Kind.CHAIN_BROKEN, found.file(), found.place().toString(), found.place()));
			}
			heads.put(line.writer(), line.hash());
			hashes.add(line.hash());
		}
		Heads known = Heads.read(folder);
		if (known != null) {
			for (Map.Entry<String, String> lost : known.others("").entrySet()) {
				if (!hashes.contains(lost.getValue())) {
					errors.add(new StudyProblem(Kind.DANGLING_REFERENCE, folder.history(), null, lost.getKey(), lost.getValue()));
				}
			}
		}
	}

	private boolean contentIsSound(JournalReader.Found found) throws StudyProblem {
		String act = journals.act(found);
		return act == null || JournalLine.content(found.line().salt(), act).equals(found.line().content());
	}

	/** The study with the acts that were acknowledged and are not in the state files yet: the next start takes them in. */
	private Study current(Study study) throws StudyProblem {
		Study current = study;
		Heads known = Heads.read(folder);
		if (known != null) {
			Bygone bygone = new Bygone(journals, texts);
			for (JournalReader.Found found : journals.after(known)) {
				WrittenAct act = journals.read(found, texts);
				if (act != null) {
					Applied applied = ForeignAct.fit(current, act, TextFit.ofHistory(texts), Replay.LATER_STANDS, bygone.before(found)).applied();
					current = applied == null ? current : applied.study();
				}
			}
		}
		return current;
	}
}
