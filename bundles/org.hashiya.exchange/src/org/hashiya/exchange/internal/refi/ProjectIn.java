// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.Raw.Link;
import org.hashiya.exchange.internal.refi.Raw.RawCase;
import org.hashiya.exchange.internal.refi.Raw.RawSet;
import org.hashiya.exchange.internal.refi.Raw.RawVariable;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.exchange.internal.refi.Raw.User;
import org.hashiya.exchange.internal.refi.Raw.Value;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Variable;

/** Reads the XML of a project or a codebook, children in any order. */
final class ProjectIn {

	private final XmlIn xml;
	private final ElementIn in;
	private final Raw raw = new Raw();
	private final BiConsumer<String, Text> known;

	/** @param known is told the project's origin and each source's text as soon as this is read */
	ProjectIn(XmlIn xml, Ids ids, Findings findings, BiConsumer<String, Text> known) {
		this.xml = xml;
		this.known = known;
		in = new ElementIn(xml, ids, findings);
	}

	/** @throws StudyProblem MALFORMED if it is no XML or neither project nor codebook; TOO_LARGE */
	Raw read(Progress progress) throws StudyProblem {
		String root = xml.root();
		raw.origin = in.text("origin");
		raw.name = in.text("name");
		in.ids.setProject(raw.name, raw.origin);
		switch (root) {
		case "Project" -> project(progress);
		case "CodeBook" -> {
			raw.codebookOnly = true;
			codebook();
		}
		default -> throw new StudyProblem(Kind.MALFORMED, null, xml.place(), root);
		}
		in.findings.add(ImportFinding.XML_CHARACTERS, root, xml.mending().characters());
		in.findings.add(ImportFinding.XML_AMPERSANDS, root, xml.mending().ampersands());
		raw.doubtful = xml.mending().hasReplacements() ? xml.charset() : null;
		return raw;
	}

	private void project(Progress progress) throws StudyProblem {
		raw.basePath = in.text("basePath");
		if (!raw.basePath.isEmpty()) {
			in.findings.add(ImportFinding.NO_ROOM, "Project", raw.basePath);
		}
		tellWhoMadeIt();
		int depth = xml.depth();
		while (xml.next(depth)) {
			progress.check();
			switch (xml.name()) {
			case "Users" -> users();
			case "CodeBook" -> codebook();
			case "Codes" -> new CodesIn(in, raw.codes).read(); // some leave out what should be around them
			case "Variables" -> variables();
			case "Cases" -> cases();
			case "Sources" -> new SourcesIn(in, raw.sources, text -> known.accept(raw.origin, text)).read(progress);
			case "Notes" -> notes();
			case "Links" -> links();
			case "Sets" -> sets();
			case "Graphs" -> graphs();
			case "Description" -> raw.description = xml.text();
			case "NoteRef" -> add(raw.notes);
			default -> in.unknown("Project");
			}
		}
	}

	/** A study has a maker and a time of its own, and remembers no other's. */
	private void tellWhoMadeIt() {
		StringBuilder told = new StringBuilder();
		for (String attribute : List.of("creatingUserGUID", "creationDateTime", "modifyingUserGUID", "modifiedDateTime")) {
			String value = in.text(attribute);
			told.append(value.isBlank() ? "" : (told.isEmpty() ? "" : ", ") + attribute + " " + value);
		}
		if (!told.isEmpty() && !raw.origin.startsWith(ProjectOrigin.OURS)) {
			in.findings.add(ImportFinding.NO_ROOM, "Project", told.toString());
		}
	}

	/** Adds what an element refers to, by an attribute, or as Transana does by its text. */
	private void add(List<UUID> references) throws StudyProblem {
		UUID target = in.target();
		target = target == null ? in.ids.reference(xml.text()) : target;
		if (target != null) {
			references.add(target);
		}
	}

	private void users() throws StudyProblem {
		int depth = xml.depth();
		while (xml.next(depth)) {
			if (xml.name().equals("User")) {
				String name = in.text("name");
				raw.users.add(new User(in.ids.own(ElementKind.CODER, "User", xml.attribute("guid"), name), name, in.text("id")));
			} else {
				in.unknown("Users");
			}
		}
	}

	private void codebook() throws StudyProblem {
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "Codes" -> new CodesIn(in, raw.codes).read();
			case "Code" -> new CodesIn(in, raw.codes).readOne();
			case "Sets" -> sets();
			default -> in.unknown("CodeBook");
			}
		}
	}

	private void variables() throws StudyProblem {
		int depth = xml.depth();
		while (xml.next(depth)) {
			if (!xml.name().equals("Variable")) {
				in.unknown("Variables");
				continue;
			}
			String name = in.text("name");
			UUID id = in.ids.own(ElementKind.VARIABLE, "Variable", xml.attribute("guid"), name);
			Variable.Type type = Lexical.type(xml.attribute("typeOfVariable"));
			if (type == null) {
				in.findings.add(ImportFinding.TYPE, "Variable", name);
				type = Variable.Type.TEXT;
			}
			raw.variables.add(new RawVariable(id, name, type, description("Variable")));
		}
	}

	private String description(String element) throws StudyProblem {
		String description = "";
		int depth = xml.depth();
		while (xml.next(depth)) {
			if (xml.name().equals("Description")) {
				description = xml.text();
			} else {
				in.unknown(element);
			}
		}
		return description;
	}

	private void cases() throws StudyProblem {
		int depth = xml.depth();
		while (xml.next(depth)) {
			if (xml.name().equals("Case")) {
				raw.cases.add(oneCase());
			} else {
				in.unknown("Cases");
			}
		}
	}

	private RawCase oneCase() throws StudyProblem {
		String name = in.text("name");
		RawCase unit = new RawCase(in.ids.own(ElementKind.CASE, "Case", xml.attribute("guid"), name + " " + raw.cases.size()), name);
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "Description" -> unit.description = xml.text();
			case "CodeRef" -> add(unit.codes);
			case "SourceRef" -> add(unit.sources);
			case "SelectionRef" -> add(unit.selections);
			case "VariableValue" -> {
				Value value = in.value();
				if (value != null) {
					unit.values.add(value);
				}
			}
			default -> in.unknown("Case");
			}
		}
		return unit;
	}

	private void notes() throws StudyProblem {
		TextsIn texts = new TextsIn(in);
		int depth = xml.depth();
		while (xml.next(depth)) {
			if (xml.name().equals("Note")) {
				String name = in.text("name");
				raw.noteTexts.add(texts.read(in.ids.own(ElementKind.MEMO, "Note", xml.attribute("guid"), name + " " + raw.noteTexts.size()), name));
			} else {
				in.unknown("Notes");
			}
		}
	}

	private void links() throws StudyProblem {
		int depth = xml.depth();
		while (xml.next(depth)) {
			if (!xml.name().equals("Link")) {
				in.unknown("Links");
				continue;
			}
			String name = in.text("name");
			UUID origin = in.reference("originGUID");
			UUID target = in.reference("targetGUID");
			UUID id = in.ids.own(ElementKind.RELATION, "Link", xml.attribute("guid"), name + " " + origin + " " + target + " " + raw.links.size());
			var direction = Lexical.direction(xml.attribute("direction"));
			var colour = in.colour();
			Fragment fragment = SourcesIn.canonical(Fragment.read(xml), in.ids, id);
			List<UUID> notes = new ArrayList<>(0);
			for (Fragment child : fragment.children()) {
				UUID note = child.name().equals("NoteRef") ? in.ids.reference(child.attribute("targetGUID")) : null;
				if (note != null) {
					notes.add(note);
				}
			}
			raw.links.add(new Link(id, name, direction, colour, origin, target, notes, fragment));
		}
	}

	private void sets() throws StudyProblem {
		int depth = xml.depth();
		while (xml.next(depth)) {
			if (!xml.name().equals("Set")) {
				in.unknown("Sets");
				continue;
			}
			String name = in.text("name");
			UUID id = in.ids.own(ElementKind.SET, "Set", xml.attribute("guid"), name);
			List<UUID> codes = new ArrayList<>();
			List<UUID> sources = new ArrayList<>();
			List<UUID> notes = new ArrayList<>();
			String description = "";
			int own = xml.depth();
			while (xml.next(own)) {
				switch (xml.name()) {
				case "Description" -> description = xml.text();
				case "MemberCode" -> add(codes);
				case "MemberSource" -> add(sources);
				case "MemberNote" -> add(notes);
				default -> in.unknown("Set");
				}
			}
			raw.sets.add(new RawSet(id, name, description, codes, sources, notes));
		}
	}

	private void graphs() throws StudyProblem {
		int depth = xml.depth();
		while (xml.next(depth)) {
			if (xml.name().equals("Graph")) {
				String name = in.text("name");
				UUID id = in.ids.own(ElementKind.FOREIGN_PART, "Graph", xml.attribute("guid"), name + " " + raw.graphs.size());
				raw.graphs.add(SourcesIn.canonical(Fragment.read(xml), in.ids, id));
			} else {
				in.unknown("Graphs");
			}
		}
	}
}
