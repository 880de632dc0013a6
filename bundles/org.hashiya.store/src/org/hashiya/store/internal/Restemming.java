// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.hashiya.model.Document;
import org.hashiya.model.Original;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.FileStem;
import org.hashiya.text.NameForms;

/**
 * Renames the files of documents whose stem holds an erased name. A stem never changes otherwise: a change of it in the journal could be taken in before the files are where it says. So it is
 * done with the files, as one commit, while the study is closed; the lines that knew the old stem hold the name and are erased.
 */
final class Restemming {

	private final StudyFolder folder;
	private final NameForms forms;
	private final Set<String> taken = new HashSet<>();

	Restemming(StudyFolder folder, NameForms forms) {
		this.folder = folder;
		this.forms = forms;
	}

	/** @throws StudyProblem NOT_WRITABLE; then nothing is renamed, or all at the next start */
	void run(Study study, Collection<Document> trash) throws StudyProblem {
		study.documents().list().forEach(document -> taken.add(FileStem.key(document.stem())));
		trash.forEach(document -> taken.add(FileStem.key(document.stem())));
		Commit commit = new Commit(folder);
		List<Document> documents = new ArrayList<>();
		for (Document document : study.documents().list()) {
			Document now = forms.isIn(document.stem()) ? renamed(document) : document;
			documents.add(now);
			if (now != document) {
				move(commit, folder.text(document), folder.text(now));
				move(commit, folder.passages(document), folder.passages(now));
				Original original = document.original();
				if (original != null) {
					move(commit, folder.original(document, original), folder.original(now, original));
				}
			}
		}
		if (documents.equals(study.documents().list())) {
			return;
		}
		commit.write(folder.list(org.hashiya.model.ElementKind.DOCUMENT), stream -> {
			JsonLines.Output out = new JsonLines.Output(stream);
			for (Document document : documents) {
				out.line(json -> ElementWriter.write(json, Objects.requireNonNull(document)));
			}
			out.flush();
		});
		commit.run();
	}

	private static void move(Commit commit, Path from, Path to) {
		if (Files.exists(from)) {
			commit.move(from, to);
		}
	}

	private Document renamed(Document old) {
		String stem = FileStem.unlike(forms.replaced(old.stem()), taken);
		if (forms.isIn(stem)) { // what replaces the name may be, or hold, a form of it
			stem = FileStem.unlike("document-" + old.id().toString().substring(0, 8), taken);
		}
		taken.add(FileStem.key(stem));
		return new Document(old.id(), old.name(), stem, old.group(), old.textHash(), old.codePoints(), old.utf16(), old.words(), old.paragraphs(), old.language(), old.direction(),
				old.paragraphDirections(), old.state(), old.values(), old.created(), old.modified(), old.original());
	}
}
