// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** What can be used of a damaged study, and what is wrong with the rest. Writes nothing. */
final class Salvage implements Faults {

	private final StudyFolder folder;
	private final List<StudyProblem> problems = Collections.synchronizedList(new ArrayList<>());
	private final Set<List<@Nullable Object>> told = Collections.synchronizedSet(new HashSet<>());

	Salvage(StudyFolder folder) {
		this.folder = folder;
	}

	@Override
	public void found(StudyProblem problem) {
		if (told.add(java.util.Arrays.asList(problem.kind(), problem.file(), problem.place(), problem.values()))) { // files are read more than once
			problems.add(problem);
		}
	}

	List<StudyProblem> problems() {
		synchronized (problems) {
			return List.copyOf(problems);
		}
	}

	/** Reads what is good, passages and texts too, so that all that is wrong is known at once. */
	Study read(StateReader reader, Texts texts, Progress progress) throws StudyProblem {
		StudyProblem unfinished = Commit.unfinished(folder);
		if (unfinished != null) {
			found(unfinished);
		}
		Study[] known = new Study[1];
		Study study = reader.read((document, ignored) -> passages(reader, document, known[0]), progress);
		known[0] = study;
		for (Document document : study.documents().list()) {
			progress.check();
			study.passages(document, Progress.NONE);
			try {
				texts.textOnce(document.textHash(), Progress.NONE); // only looked at: it must not fill the memory
			} catch (StudyProblem e) {
				found(e);
			}
		}
		return study;
	}

	/** Lists and passages that Hashiya wrote when it made this copy and that are gone: a sync service may not have brought them yet, and the next save would write them anew, empty. */
	static void requireFiles(StudyFolder folder, Study study, Faults faults) throws StudyProblem {
		for (ElementKind kind : StudyFolder.READING_ORDER) {
			if (!java.nio.file.Files.exists(folder.list(kind))) {
				faults.found(new StudyProblem(Kind.FILE_MISSING, folder.list(kind), null));
			}
		}
		for (Document document : study.documents().list()) {
			if (!java.nio.file.Files.exists(folder.passages(document))) {
				faults.found(new StudyProblem(Kind.FILE_MISSING, folder.passages(document), null));
			}
		}
	}

	private Passages passages(StateReader reader, Document document, Study study) {
		List<Passage> good = new ArrayList<>();
		try {
			for (Passage passage : reader.passages(document, Progress.NONE).list()) {
				List<Coding> codings = passage.codings().stream().filter(coding -> refers(study, document, coding)).toList();
				Passage kept = codings.size() == passage.codings().size() ? passage : passage.withCodings(codings);
				if (!kept.isBare()) {
					good.add(kept);
				}
			}
		} catch (StudyProblem e) {
			found(e);
		}
		return Passages.of(good);
	}

	private boolean refers(Study study, Document document, Coding coding) {
		boolean code = study.codebook().get(coding.code()) != null;
		if (!code || !study.coders().isEmpty() && !study.coders().contains(coding.coder())) { // none are known where study.json is broken
			found(new StudyProblem(Kind.DANGLING_REFERENCE, folder.passages(document), null, coding.id(), code ? coding.coder() : coding.code()));
			return false;
		}
		return true;
	}
}
