// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.MemoForm;
import org.hashiya.exchange.Originals;
import org.hashiya.exchange.internal.refi.Fragment;
import org.hashiya.model.Case;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/**
 * Writes {@code project.qde}. The order of elements is the schema's, and a container stands only where it has content: both are needed for a valid file. References to what is
 * not in the study are left out.
 */
public final class ProjectXml {

	private static final Set<String> SOURCES = Set.of("TextSource", "PictureSource", "PDFSource", "AudioSource", "VideoSource");

	private final Study study;
	private final XmlOut xml;
	private final Guids guids;
	private final MemoIndex memos;
	private final Values values;
	private final References references;
	private final SourcesXml sources;
	private final ForeignOut foreign;
	private final FragmentOut fragments;

	/** @throws StudyProblem if passages that something refers to cannot be read */
	public ProjectXml(Study study, Guids guids, ForeignOut foreign, Originals originals, MemoForm form, OutputStream out, Progress progress) throws StudyProblem {
		this.study = study;
		this.guids = guids;
		this.foreign = foreign;
		xml = new XmlOut(out);
		memos = MemoIndex.forProject(study, form, foreign, progress);
		values = new Values(study, guids, foreign.values());
		references = new References(study, foreign, progress);
		fragments = new FragmentOut(xml, guids, references, values);
		sources = new SourcesXml(study, xml, guids, memos, values, foreign, fragments, originals);
		guids.reserve(foreign.ids());
	}

	/**
	 * Writes all of it; does not close the stream.
	 *
	 * @param utf16    whether positions are UTF-16 units
	 * @param progress one unit a document
	 */
	public void write(boolean utf16, Progress progress) throws StudyProblem, IOException {
		StudyInfo info = study.info();
		String origin = OurOrigin.of(utf16, memos.describe(ElementKind.MEMO));
		xml.start("Project").attribute("xmlns", "urn:QDA-XML:project:1.0").attribute("name", info.name()).attribute("origin", origin);
		xml.attribute("creatingUserGUID", sources.coder(info.created().by())).attribute("creationDateTime", info.created().at());
		writeUsers();
		if (study.codebook().size() > 0) {
			xml.start("CodeBook");
			new CodesXml(xml, guids, code -> moreNotes(code)).write(study.codebook(), memos);
			xml.end();
		}
		values.writeVariables(xml);
		writeCases(progress);
		writeSources(progress);
		writeNotes(progress);
		writeLinks(progress);
		new SetsXml(study, xml, guids, memos, references, foreign, fragments).write(progress);
		writeForeign("Graphs", Set.of("Graph"));
		if (!info.description().isEmpty()) {
			xml.element("Description", info.description());
		}
		sources.writeNotes(memos.on(ElementKind.STUDY, info.id()));
		sources.writeMoreNotes(info.id());
		xml.end().finish();
	}

	/** A container with nothing in it but parts of foreign projects. */
	private void writeForeign(String container, Set<String> names) throws IOException {
		List<Fragment> parts = foreign.elements(names);
		if (!parts.isEmpty()) {
			xml.start(container);
			fragments.write(parts);
			xml.end();
		}
	}

	/** Memos on a code that are on something else too. */
	private List<UUID> moreNotes(UUID code) {
		List<UUID> notes = new ArrayList<>();
		for (Fragment reference : foreign.details(code, "NoteRef")) {
			UUID note = ForeignOut.id(reference.attribute("targetGUID"));
			if (note != null && references.hold(ElementKind.MEMO, note)) {
				notes.add(note);
			}
		}
		return notes;
	}

	/** The name of a document's text in the folder {@code sources}. */
	public static String fileName(UUID guid) {
		return SourcesXml.fileName(guid);
	}

	/** The name of the Word document that a document was made of, in the folder {@code sources}. */
	public static String originalName(UUID guid) {
		return SourcesXml.originalName(guid);
	}

	private void writeUsers() throws IOException {
		if (study.coders().isEmpty()) {
			return;
		}
		xml.start("Users");
		for (Coder coder : study.coders().list()) {
			xml.start("User").attribute("guid", guids.of(ElementKind.CODER, coder.id())).attribute("name", coder.name());
			if (!coder.initials().isEmpty()) {
				xml.attribute("id", coder.initials());
			}
			xml.end();
		}
		xml.end();
	}

	private void writeCases(Progress progress) throws IOException {
		if (study.cases().isEmpty()) {
			return;
		}
		xml.start("Cases");
		for (Case unit : Asking.of(study.cases().list(), progress)) {
			xml.start("Case").attribute("guid", guids.of(ElementKind.CASE, unit.id())).attribute("name", unit.name());
			writeDescription(unit.description());
			writeReferences("CodeRef", ElementKind.CODE, unit.codes());
			values.write(xml, unit.values());
			writeReferences("SourceRef", ElementKind.DOCUMENT, unit.documents());
			fragments.write(foreign.details(unit.id(), "SourceRef"));
			writeReferences("SelectionRef", ElementKind.PASSAGE, unit.passages().stream().map(Target::id).toList());
			fragments.write(foreign.details(unit.id(), "SelectionRef"));
			xml.end();
		}
		xml.end();
	}

	private void writeSources(Progress progress) throws StudyProblem, IOException {
		List<Fragment> parts = foreign.elements(SOURCES);
		if (study.documents().isEmpty() && parts.isEmpty()) {
			return;
		}
		xml.start("Sources");
		for (Document document : study.documents().list()) {
			progress.check();
			sources.write(document, progress);
			progress.worked(1);
		}
		fragments.write(parts);
		xml.end();
	}

	private void writeNotes(Progress progress) throws IOException {
		List<Relation> described = study.relations().list().stream().filter(relation -> !relation.description().isEmpty()).toList();
		List<Memo> written = new ArrayList<>();
		for (Memo memo : Asking.of(study.memos().list(), progress)) {
			if (!memos.isDescription(memo)) {
				written.add(memo);
			}
		}
		if (written.isEmpty() && described.isEmpty()) {
			return;
		}
		xml.start("Notes");
		for (Memo memo : Asking.of(written, progress)) {
			xml.start("Note").attribute("guid", guids.of(ElementKind.MEMO, memo.id())).attribute("name", memo.title());
			sources.writeStamps(memo.created(), memo.modified());
			sources.writeDescription(ElementKind.MEMO, memo.id());
			xml.element("PlainTextContent", memo.text());
			fragments.write(foreign.details(memo.id(), "PlainTextSelection"));
			fragments.write(foreign.details(memo.id(), "Coding"));
			sources.writeNotes(memos.on(ElementKind.MEMO, memo.id()));
			sources.writeMoreNotes(memo.id());
			fragments.write(foreign.details(memo.id(), "VariableValue"));
			xml.end();
		}
		for (Relation relation : described) { // a Link has no Description
			xml.start("Note").attribute("guid", Guids.ofRelationDescription(relation.id())).attribute("name", relation.name());
			xml.element("PlainTextContent", relation.description()).end();
		}
		xml.end();
	}

	private void writeLinks(Progress progress) throws IOException {
		List<Memo> linked = new ArrayList<>();
		for (Memo memo : Asking.of(study.memos().list(), progress)) {
			if (references.needLink(memo)) {
				linked.add(memo);
			}
		}
		List<Fragment> parts = foreign.elements(Set.of("Link"));
		if (study.relations().isEmpty() && linked.isEmpty() && parts.isEmpty()) {
			return;
		}
		xml.start("Links");
		for (Relation relation : Asking.of(study.relations().list(), progress)) {
			xml.start("Link").attribute("guid", guids.of(ElementKind.RELATION, relation.id())).attribute("name", relation.name());
			xml.attribute("direction", switch (relation.direction()) {
			case ASSOCIATIVE -> "Associative";
			case ONE_WAY -> "OneWay";
			case BIDIRECTIONAL -> "Bidirectional";
			}).attribute("color", relation.colour().hex());
			writeEnd("originGUID", relation.origin());
			writeEnd("targetGUID", relation.target());
			if (!relation.description().isEmpty()) {
				xml.reference("NoteRef", Guids.ofRelationDescription(relation.id()));
			}
			sources.writeNotes(memos.on(ElementKind.RELATION, relation.id()));
			sources.writeMoreNotes(relation.id());
			xml.end();
		}
		fragments.write(parts);
		for (Memo memo : linked) { // as NVivo and ATLAS.ti do
			xml.start("Link").attribute("guid", Guids.ofMemoLink(memo.id())).attribute("direction", "OneWay");
			xml.attribute("originGUID", guids.of(ElementKind.MEMO, memo.id()));
			Target target = memo.target();
			if (target != null) {
				writeEnd("targetGUID", target);
			}
			xml.end();
		}
		xml.end();
	}

	private void writeEnd(String attribute, Target target) {
		if (references.hold(target.kind(), target.id())) {
			xml.attribute(attribute, guids.of(target.kind(), target.id()));
		}
	}

	private void writeDescription(String description) throws IOException {
		if (!description.isEmpty()) {
			xml.element("Description", description);
		}
	}

	private void writeReferences(String element, ElementKind kind, List<UUID> ids) throws IOException {
		for (UUID id : ids) {
			if (references.hold(kind, id)) {
				xml.reference(element, guids.of(kind, id));
			}
		}
	}
}
