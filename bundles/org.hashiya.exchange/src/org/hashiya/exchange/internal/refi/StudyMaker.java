// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ContentSink;
import org.hashiya.exchange.PlannedCode;
import org.hashiya.exchange.PositionReading;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.ForeignParts;
import org.hashiya.exchange.internal.refi.DocumentsMaker.Made;
import org.hashiya.exchange.internal.refi.Raw.RawCase;
import org.hashiya.exchange.internal.refi.Raw.RawSet;
import org.hashiya.exchange.internal.refi.Raw.Source;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.exchange.internal.refi.SourceTexts.Found;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.ElementKind;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/** Makes of a project the changes that bring a study to hold it, and what these refer to by hash. It has no effect on anything else, so that the same is a preview. */
public final class StudyMaker {

	/**
	 * What was made.
	 *
	 * @param texts    the texts of new documents, to be read again when they are wanted
	 * @param contents the bytes that the changes refer to, by hash
	 * @param findings all that was found, when the file was read and now
	 * @param codes    what becomes of each code
	 */
	public record Result(List<Change> changes, List<Text> texts, Map<String, ContentSink.Bytes> contents, Findings findings, List<PlannedCode> codes) {
	}

	private final Raw raw;
	private final SourceTexts texts;
	private final Container container;
	private final PositionReading reading;
	private final Set<String> takenStems;
	private final Set<UUID> leftOut;
	private final Making making;

	StudyMaker(Raw raw, SourceTexts texts, Container container, Findings before, PositionReading reading, Study study, Author author, Set<String> takenStems,
			Set<UUID> leftOut) throws StudyProblem {
		this.raw = raw;
		this.texts = texts;
		this.container = container;
		this.reading = reading;
		this.takenStems = takenStems;
		this.leftOut = leftOut;
		making = new Making(study, raw, new Findings(before), author, base(study, raw));
	}

	private static ImportBase base(Study study, Raw raw) throws StudyProblem {
		ForeignPart part = study.foreignParts().get(ForeignParts.baseId(ProjectOrigin.key(raw)));
		if (part == null) {
			return new ImportBase();
		}
		try (InputStream in = study.open(part)) {
			return ImportBase.of(in.readAllBytes());
		} catch (IOException e) {
			return new ImportBase(); // then nothing is known of the last import
		} catch (StudyProblem e) {
			if (e.kind() == StudyProblem.Kind.FILE_MISSING) {
				return new ImportBase();
			}
			throw e;
		}
	}

	/** @param progress one unit a source */
	Result make(Progress progress) throws StudyProblem {
		try {
			return makeAll(progress);
		} finally {
			making.now.abandon(); // of what was stopped on the way
		}
	}

	private Result makeAll(Progress progress) throws StudyProblem {
		progress.begin(raw.sources.size());
		List<RawCase> cases = new ArrayList<>(raw.cases);
		List<RawSet> sets = new ArrayList<>(raw.sets);
		Set<UUID> withText = new HashSet<>();
		for (Source source : raw.sources) {
			if (source.text() != null) {
				withText.add(source.id());
			}
		}
		var values = GroupsMaker.valuesInCases(making, withText, cases);
		var groups = GroupsMaker.groupsInSets(making, sets);
		var types = GroupsMaker.typesInSets(making, sets);
		NoteTexts noteTexts = new NoteTexts(texts, making.ours);
		noteTexts.read(raw.noteTexts, making.findings, progress);
		MemoPlaces memos = new MemoPlaces(making);
		PeopleMaker people = new PeopleMaker(making);
		people.make();
		CodesMaker codes = new CodesMaker(making, leftOut);
		codes.make();
		VariablesMaker variables = new VariablesMaker(making);
		variables.make();
		List<Made> documents = new DocumentsMaker(making, people, variables, texts, takenStems, values, groups).make(progress);
		memos.match(noteTexts);
		Details details = new Details(making.findings);
		DescriptionMemos descriptions = new DescriptionMemos(making);
		PassagesMaker passages = new PassagesMaker(making, people, memos, descriptions, details, reading, wanted(cases), progress);
		placeNotesOnCodes(memos);
		for (Made document : documents) {
			progress.check();
			makePassages(document, passages, memos, descriptions, details, progress);
			progress.worked(1);
		}
		for (Made document : documents) {
			progress.check();
			passages.notes(document);
		}
		List<Source> kept = kept(documents);
		Set<UUID> foreignIds = foreignIds(kept);
		GroupsMaker groupsMaker = new GroupsMaker(making, variables, details, foreignIds);
		groupsMaker.makeSets(sets);
		groupsMaker.makeCases(cases, passages.places());
		memos.at(raw.notes, new Target(ElementKind.STUDY, making.study.info().id()), "Project");
		LinksMaker links = new LinksMaker(making, memos, passages.places(), noteTexts, progress);
		links.make();
		new MemosMaker(making, people, memos, noteTexts, types, descriptions, details).make(links.used(), progress);
		descriptions.make(progress);
		makeInfo();
		Set<UUID> keptIds = new HashSet<>(foreignIds);
		Stream.concat(raw.graphs.stream(), links.kept().stream()).forEach(fragment -> ids(fragment, keptIds));
		details.addRepresentationIds(keptIds);
		ForeignMaker foreign = new ForeignMaker(making, container, passages.taken(keptIds, documents));
		foreign.make(kept, links.kept(), details, progress);
		return new Result(making.changes(), documents.stream().filter(made -> made.known() == null).map(Made::text).toList(), contents(documents, foreign, progress), making.findings,
				codes.planned());
	}

	private Set<UUID> wanted(List<RawCase> cases) {
		Set<UUID> wanted = new HashSet<>();
		cases.forEach(unit -> wanted.addAll(unit.selections));
		for (Raw.Link link : raw.links) {
			wanted.add(link.origin());
			wanted.add(link.target());
		}
		return wanted;
	}

	private void placeNotesOnCodes(MemoPlaces memos) {
		for (Raw.Code code : raw.codes) {
			UUID id = making.id(ElementKind.CODE, code.id);
			if (id != null) {
				memos.at(code.notes, new Target(ElementKind.CODE, id), "Code");
			}
		}
	}

	private void makePassages(Made document, PassagesMaker passages, MemoPlaces memos, DescriptionMemos descriptions, Details details, Progress progress) throws StudyProblem {
		Target target = new Target(ElementKind.DOCUMENT, document.document().id());
		if (!document.text().description.isEmpty()) {
			descriptions.add(target, document.text().description);
		}
		details.begin(document);
		memos.at(document.text().notes, target, document.element());
		Found found = texts.find(document.text(), progress);
		if (found != null) {
			passages.make(document, found.stored(), progress);
		}
	}

	/** The sources that have become no document, each as an element. */
	private List<Source> kept(List<Made> documents) {
		Set<UUID> made = new HashSet<>();
		documents.forEach(document -> made.add(document.source().id()));
		List<Source> kept = new ArrayList<>();
		for (Source source : raw.sources) {
			if (made.contains(source.id()) || making.id(ElementKind.DOCUMENT, source.id()) != null) {
				continue;
			}
			Text text = source.text();
			kept.add(text == null ? source : new Source(source.id(), source.name(), text, SideParts.source("TextSource", text, source.other())));
		}
		return kept;
	}

	/** The ids of everything in sources that are kept, and of regions of PDFs. */
	private Set<UUID> foreignIds(List<Source> kept) {
		Set<UUID> ids = new HashSet<>();
		List<@Nullable Fragment> fragments = new ArrayList<>(kept.stream().map(Source::other).toList());
		raw.sources.forEach(source -> fragments.add(source.other()));
		for (Fragment fragment : fragments) {
			if (fragment != null) {
				ids(fragment, ids);
			}
		}
		return ids;
	}

	private static void ids(Fragment fragment, Set<UUID> ids) {
		fragment.walk(each -> {
			String guid = each.attribute("guid");
			if (guid != null) {
				ids.add(UUID.fromString(guid));
			}
		});
	}

	/** A study that says nothing of itself takes over what the project says of itself. */
	private void makeInfo() {
		StudyInfo info = making.study.info();
		if (raw.codebookOnly || raw.description.isEmpty()) {
			return;
		}
		if (info.description().isEmpty()) {
			making.changes().add(Put.replace(info, new StudyInfo(info.id(), info.name(), raw.description, info.created(), info.settings())));
			making.findings.add(ImportFinding.DESCRIPTION, "Project");
		} else if (!info.description().equals(raw.description)) {
			making.findings.add(ImportFinding.OURS_STAYS, "Project", raw.description);
		}
	}

	private Map<String, ContentSink.Bytes> contents(List<Made> documents, ForeignMaker foreign, Progress progress) throws StudyProblem {
		Map<String, ContentSink.Bytes> contents = new LinkedHashMap<>(foreign.contents());
		for (Made document : documents) {
			Found found = document.known() == null ? texts.find(document.text(), progress) : null;
			ZipEntry entry = found == null ? null : found.entry();
			var original = document.document().original();
			if (entry != null && original != null) {
				contents.put(original.sha256(), () -> container.open(entry, Integer.MAX_VALUE));
			}
		}
		return contents;
	}
}
