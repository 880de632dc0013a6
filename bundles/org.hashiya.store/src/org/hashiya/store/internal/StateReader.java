// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Original;
import org.hashiya.model.Passage;
import org.hashiya.model.PassageSource;
import org.hashiya.model.Passages;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Reads the state files of a study. Passages are read by document, when they are first asked for. */
final class StateReader implements PassageSource {

	private static final long STUDY_FILE_LIMIT = 16L << 20;

	private final StudyFolder folder;
	private final Texts texts;

	StateReader(StudyFolder folder, Texts texts) {
		this.folder = folder;
		this.texts = texts;
	}

	/**
	 * Everything but passages and texts.
	 *
	 * @throws StudyProblem NOT_A_STUDY, FORMAT_TOO_NEW, NOT_READABLE, MALFORMED or DUPLICATE_ID
	 */
	Study read(Progress progress) throws StudyProblem {
		JsonObject json = studyFile();
		Study.Builder builder;
		Map<UUID, Element> seen = new HashMap<>();
		try {
			builder = Study.builder((StudyInfo) ElementReader.read(ElementKind.STUDY, json.getAsJsonObject("study")), texts, this);
			for (Coder coder : ElementReader.list(json, "coders", coder -> (Coder) ElementReader.read(ElementKind.CODER, coder))) {
				if (seen.put(coder.id(), coder) != null) {
					throw new StudyProblem(Kind.DUPLICATE_ID, folder.studyFile(), null, coder.id());
				}
				builder.add(coder);
			}
		} catch (RuntimeException e) {
			throw new StudyProblem(Kind.MALFORMED, folder.studyFile(), null, e, String.valueOf(e.getMessage()));
		}
		Set<String> stems = new HashSet<>();
		progress.begin(StudyFolder.READING_ORDER.size());
		for (ElementKind kind : StudyFolder.READING_ORDER) {
			progress.check();
			for (Element element : list(folder.list(kind), kind)) {
				if (seen.put(element.id(), element) != null) {
					throw new StudyProblem(Kind.DUPLICATE_ID, folder.list(kind), null, element.id());
				}
				if (element instanceof Document document) {
					if (!stems.add(document.stem().toLowerCase(java.util.Locale.ROOT))) {
						throw new StudyProblem(Kind.DUPLICATE_ID, folder.list(kind), null, document.stem());
					}
					texts.place(document.textHash(), folder.text(document));
				}
				builder.add(element);
			}
			progress.worked(1);
		}
		return builder.build();
	}

	/**
	 * Looks whether there is a study that we can read.
	 *
	 * @throws StudyProblem FILE_MISSING, NOT_A_STUDY, FORMAT_TOO_NEW, NOT_READABLE or MALFORMED
	 */
	void requireStudy() throws StudyProblem {
		studyFile();
	}

	private JsonObject studyFile() throws StudyProblem {
		Path file = folder.studyFile();
		if (!Files.isDirectory(folder.root())) {
			throw new StudyProblem(Kind.FILE_MISSING, folder.root(), null);
		}
		if (!Files.isRegularFile(file)) {
			throw new StudyProblem(Kind.NOT_A_STUDY, folder.root(), null);
		}
		try {
			if (Files.size(file) > STUDY_FILE_LIMIT) {
				throw new StudyProblem(Kind.TOO_LARGE, file, null, STUDY_FILE_LIMIT);
			}
			JsonObject json = ChangeJson.object(Files.readString(file));
			int format = ElementReader.integer(json, "format");
			if (format > StudyFolder.FORMAT) {
				throw new StudyProblem(Kind.FORMAT_TOO_NEW, file, null, format, StudyFolder.FORMAT);
			}
			return json;
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
		} catch (JsonParseException | IllegalStateException | ArithmeticException | NumberFormatException e) {
			throw new StudyProblem(Kind.MALFORMED, file, null, e, String.valueOf(e.getMessage()));
		}
	}

	private static List<Element> list(Path file, ElementKind kind) throws StudyProblem {
		List<Element> elements = new ArrayList<>();
		JsonLines.read(file, json -> elements.add(ElementReader.read(kind, JsonLines.object(json))));
		return elements;
	}

	/** The removed documents that are kept in the trash, by id. */
	Map<UUID, Document> trash() throws StudyProblem {
		Map<UUID, Document> trash = new LinkedHashMap<>();
		for (Element element : list(folder.trashList(), ElementKind.DOCUMENT)) {
			Document document = (Document) element;
			trash.put(document.id(), document);
			texts.place(document.textHash(), folder.trashedText(document));
		}
		return trash;
	}

	@Override
	public Passages passages(Document document, Progress progress) throws StudyProblem {
		List<Passage> passages = new ArrayList<>();
		Set<UUID> seen = new HashSet<>();
		for (PassageJson.Line line : lines(document, progress)) {
			if (!seen.add(line.passage().id())) {
				throw new StudyProblem(Kind.DUPLICATE_ID, folder.passages(document), null, line.passage().id());
			}
			passages.add(line.passage());
		}
		return Passages.of(passages);
	}

	/** The passages of a document as their file has them, with their quotes. */
	List<PassageJson.Line> lines(Document document, Progress progress) throws StudyProblem {
		Positions positions = document.positionsAreEqual() ? Positions.equal(document.utf16()) : texts.text(document.textHash(), progress).positions();
		List<PassageJson.Line> lines = new ArrayList<>();
		JsonLines.read(folder.passages(document), json -> {
			progress.check();
			lines.add(PassageJson.read(json, document.id(), positions));
		});
		return lines;
	}

	/** The file of an original, wherever it lies now, or its blob. */
	Path original(Document document, Original original) {
		Path file = folder.original(document, original);
		return Files.exists(file) ? file : folder.blob(original.sha256());
	}
}
