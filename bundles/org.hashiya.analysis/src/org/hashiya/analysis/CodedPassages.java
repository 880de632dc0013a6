// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Codebook;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Unplaced;
import org.hashiya.text.Paragraphs;

/** Lists passages: by document in the study's order, in it by {@link Passage#TEXT_ORDER}. A pure function over a snapshot. */
public final class CodedPassages {

	private CodedPassages() {
	}

	/**
	 * Tells the passages in scope one by one, so that a million of them need no memory. Only the texts of documents with such passages are read. A passage without codings
	 * (with a memo only) is told where all codes are asked for and its own coder is in scope.
	 *
	 * @param codes    ids of codes (for one with its sub-codes see {@link Codebook#withSubcodes}), or null for all
	 * @param progress one unit a document
	 * @throws StudyProblem if passages or a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static void forEach(Study study, @Nullable Set<UUID> codes, Scope scope, Progress progress, Consumer<CodedPassage> visitor) throws StudyProblem {
		List<Document> documents = scope.documentsOf(study);
		Map<UUID, String> paths = new HashMap<>();
		progress.begin(documents.size());
		for (Document document : documents) {
			progress.check();
			String text = null;
			Paragraphs paragraphs = null;
			for (Passage passage : study.passages(document, progress).list()) {
				List<Coding> codings = passage.codings().stream().filter(coding -> scope.includes(coding) && (codes == null || codes.contains(coding.code()))).toList();
				if (codings.isEmpty() && !isBareInScope(passage, codes, scope)) {
					continue;
				}
				if (text == null || paragraphs == null) {
					text = study.text(document, progress).string();
					paragraphs = new Paragraphs(text);
				}
				List<String> codePaths = codings.stream().map(coding -> paths.computeIfAbsent(coding.code(), study.codebook()::path)).toList();
				Unplaced waiting = passage.unplaced();
				visitor.accept(new CodedPassage(document, passage, codings, codePaths, waiting == null ? text.substring(passage.start(), passage.end()) : waiting.quote(),
						paragraphs.indexAt(passage.start()) + 1));
			}
			progress.worked(1);
		}
	}

	/** As {@link #forEach}, all at once. */
	public static List<CodedPassage> list(Study study, @Nullable Set<UUID> codes, Scope scope, Progress progress) throws StudyProblem {
		List<CodedPassage> found = new ArrayList<>();
		forEach(study, codes, scope, progress, found::add);
		return found;
	}

	private static boolean isBareInScope(Passage passage, @Nullable Set<UUID> codes, Scope scope) {
		Set<UUID> coders = scope.coders();
		return passage.codings().isEmpty() && codes == null && (coders == null || coders.contains(passage.coder()));
	}
}
