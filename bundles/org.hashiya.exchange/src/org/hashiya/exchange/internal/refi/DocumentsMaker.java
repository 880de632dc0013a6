// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.refi.Raw.Audit;
import org.hashiya.exchange.internal.refi.Raw.Source;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.exchange.internal.refi.Raw.Value;
import org.hashiya.exchange.internal.refi.SourceTexts.Found;
import org.hashiya.exchange.internal.refi.SourceTexts.Measured;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.VariableValue;
import org.hashiya.text.FileStem;
import org.hashiya.text.TextMeasure;

/**
 * Makes documents of sources that have a text. One is known by its id, else by name and text, else by its text. Where the study has another text under the id, the file's becomes a document of its own: no
 * passage of the study moves, and none of the file is laid on words that it was not made on.
 */
final class DocumentsMaker {

	/**
	 * A document and what it was made of.
	 *
	 * @param known the document as the study has it, or null for a new one
	 */
	record Made(Document document, @Nullable Document known, Source source, Text text, String element) {

		/** Whether the study has another text than the file, since it was corrected here. */
		boolean isCorrected(String textHash) {
			return known != null && !document.textHash().equals(textHash);
		}
	}

	private final Making making;
	private final PeopleMaker people;
	private final VariablesMaker variables;
	private final SourceTexts texts;
	private final Set<String> names = new HashSet<>();
	private final Set<String> stems = new HashSet<>();
	private final Map<String, List<Document>> byText = new HashMap<>();
	private final Map<UUID, List<Value>> moreValues;
	private final Map<UUID, String> groups;

	/**
	 * @param moreValues values that stand elsewhere in the file, by source
	 * @param groups     groups that stand elsewhere, by source
	 */
	DocumentsMaker(Making making, PeopleMaker people, VariablesMaker variables, SourceTexts texts, Set<String> takenStems, Map<UUID, List<Value>> moreValues, Map<UUID, String> groups) {
		this.making = making;
		this.people = people;
		this.variables = variables;
		this.texts = texts;
		this.moreValues = moreValues;
		this.groups = groups;
		takenStems.forEach(stem -> stems.add(FileStem.key(stem)));
		for (Document document : making.study.documents().list()) {
			names.add(document.name());
			stems.add(FileStem.key(document.stem()));
			byText.computeIfAbsent(document.textHash(), hash -> new ArrayList<>(1)).add(document);
		}
	}

	/** Makes the documents, in the file's order; sources without a text are left to others. */
	List<Made> make(Progress progress) throws StudyProblem {
		List<Made> made = new ArrayList<>();
		texts.prepare(making.raw.sources.stream().filter(source -> !making.study.documents().contains(source.id())).map(Source::text).filter(Objects::nonNull).map(Objects::requireNonNull).toList(), true, progress);
		for (Source source : making.raw.sources) {
			progress.check();
			Text text = source.text();
			Found found = text == null ? null : find(text);
			if (text != null && found != null) {
				made.add(make(source, text, found, progress));
			} else if (making.study.documents().contains(source.id())) {
				making.is(ElementKind.DOCUMENT, source.id(), source.id()); // it had its text when it was imported before
			}
		}
		return made;
	}

	private @Nullable Found find(Text text) {
		try {
			return texts.find(text);
		} catch (StudyProblem e) {
			return null; // was told when the file was read
		}
	}

	private Made make(Source source, Text text, Found found, Progress progress) {
		String element = source.other() == null ? "TextSource" : "PDFSource";
		Document known = known(source, found);
		List<Value> all = new ArrayList<>(text.values);
		all.addAll(moreValues.getOrDefault(source.id(), List.of()));
		List<VariableValue> values = variables.values(all);
		tell(found, text, element, source.name());
		if (known != null) {
			making.now.putText(known.id(), found.hash());
			making.is(ElementKind.DOCUMENT, source.id(), known.id());
			String name = known.id().equals(making.own(ElementKind.DOCUMENT, source.id())) ? newName(known, source.name(), element) : known.name();
			List<VariableValue> merged = merged(known.values(), values);
			Document document = new Document(known.id(), name, known.stem(), groups.getOrDefault(source.id(), known.group()), known.textHash(), known.codePoints(), known.utf16(), known.words(),
					known.paragraphs(), known.language(), known.direction(), known.paragraphDirections(), known.state(), merged, known.created(), known.modified(), known.original());
			if (!known.id().equals(making.own(ElementKind.DOCUMENT, source.id()))) {
				making.findings.add(ImportFinding.MATCHED, element, known.name());
			}
			making.update(known, document, element, name);
			return new Made(document, known, source, text, element);
		}
		Document document = create(source, text, found, values, element, progress);
		making.now.putText(document.id(), found.hash());
		making.is(ElementKind.DOCUMENT, source.id(), document.id());
		making.add(document);
		making.findings.add(ImportFinding.DOCUMENT, element, document.name());
		return new Made(document, null, source, text, element);
	}

	/** The document's name, or what the file calls it now. */
	private String newName(Document known, String written, String element) {
		String name = making.name(written, element, known.name());
		if (name.equals(known.name()) || known.name().startsWith(name + " ") || names.contains(name)) {
			return known.name(); // it had to get another name when it was imported
		}
		names.add(name);
		return name;
	}

	/** The values of the study with those of the file instead of them; others stay. */
	static List<VariableValue> merged(List<VariableValue> known, List<VariableValue> values) {
		Map<UUID, VariableValue> merged = new LinkedHashMap<>();
		known.forEach(value -> merged.put(value.variable(), value));
		values.forEach(value -> merged.put(value.variable(), value));
		return List.copyOf(merged.values());
	}

	private @Nullable Document known(Source source, Found found) {
		making.drop(source.id());
		Document same = making.study.documents().get(making.own(ElementKind.DOCUMENT, source.id()));
		if (same != null && making.base.hasText(same.id(), found.hash()) && !making.isTaken(ElementKind.DOCUMENT, same.id())) {
			return same; // whatever was corrected in it here
		}
		if (same != null && same.textHash().equals(found.hash()) && !making.isTaken(ElementKind.DOCUMENT, same.id())) {
			return same;
		}
		List<Document> alike = byText.getOrDefault(found.hash(), List.of()).stream()
				.filter(document -> !making.isTaken(ElementKind.DOCUMENT, document.id()) && !isInFile(document.id())).toList();
		return alike.stream().filter(document -> document.name().equals(source.name().strip())).findFirst().orElse(alike.size() == 1 && !found.stored().text().isEmpty() ? alike.getFirst() : null);
	}

	/** Whether another source of the file has this id, and so is this document. */
	private boolean isInFile(UUID id) {
		return making.raw.sources.stream().anyMatch(source -> source.id().equals(id));
	}

	private Document create(Source source, Text text, Found found, List<VariableValue> values, String element, Progress progress) {
		UUID own = making.own(ElementKind.DOCUMENT, source.id());
		UUID id = making.study.documents().contains(own) ? making.own(ElementKind.DOCUMENT, Guids.derived("text " + found.hash(), own)) : own;
		String name = making.unlike(making.name(source.name(), element, fallback(found, id)), names, element);
		String stem = FileStem.unlike(name, stems);
		stems.add(FileStem.key(stem));
		Measured measured = texts.measured(text, found, progress);
		TextMeasure measure = measured.measure();
		Audit audit = text.audit;
		Stamp created = new Stamp(audit.created(), people.known(audit.creator()));
		Stamp modified = new Stamp(audit.modified(), people.known(audit.modifier()));
		boolean coded = !text.codings.isEmpty() || text.selections.stream().anyMatch(selection -> !selection.codings.isEmpty());
		return new Document(id, name, stem, groups.getOrDefault(source.id(), ""), found.hash(), measure.codePoints(), measure.utf16(), measure.words(), measure.paragraphs(),
				measured.language(), null, new TreeMap<>(), coded ? Document.State.IN_WORK : Document.State.UNCODED, values, created, modified, found.original());
	}

	/** Whether a file has this name, as far as its name can be told: an old archive does not say in which encoding it is. */
	private static boolean isCalled(String file, String key) {
		String name = EntryNames.key(file);
		return name.equals(key) || EntryNames.isForeign(key) && EntryNames.rest(name).equals(EntryNames.rest(key));
	}

	private static String fallback(Found found, UUID id) {
		var original = found.original();
		return original == null ? id.toString().substring(0, 8) : original.fileName();
	}

	private void tell(Found found, Text text, String element, String name) {
		var original = found.original();
		if (original != null && !found.inline() && Stream.of(text.plainPath, text.richPath).map(EntryNames::key).noneMatch(key -> isCalled(original.fileName(), key) || isCalled(original.fileName(), EntryNames.decoded(key)))) {
			making.findings.add(ImportFinding.FILE_OTHERWISE, element, name + " " + original.fileName());
		}
		if (found.richLost()) {
			making.findings.add(ImportFinding.FILE_UNREADABLE, element, name);
		}
		if (found.richOnly()) {
			making.findings.add(ImportFinding.RICH_ONLY, element, name);
		}
		if (found.decoded().guessed()) {
			making.findings.add(ImportFinding.ENCODING_GUESSED, element, name + " " + found.decoded().encoding());
		}
		if (found.decoded().replaced() > 0) {
			making.findings.add(ImportFinding.BYTES_REPLACED, element, name);
		}
	}
}
