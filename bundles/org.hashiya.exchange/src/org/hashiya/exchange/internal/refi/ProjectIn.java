// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.OurOrigin;
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
	private final LooseIn loose;
	private final Raw raw = new Raw();
	private final BiConsumer<String, Text> known;
	private final Progress progress;

	/** @param known is told the project's origin and each source's text as soon as this is read */
	ProjectIn(XmlIn xml, Ids ids, Findings findings, BiConsumer<String, Text> known, Progress progress) {
		this.xml = xml;
		this.known = known;
		this.progress = progress;
		in = new ElementIn(xml, ids, findings);
		loose = new LooseIn(in);
	}

	/** @throws StudyProblem MALFORMED if it is no XML or neither project nor codebook; TOO_LARGE */
	Raw read() throws StudyProblem {
		String root = xml.root();
		raw.origin = in.text("origin");
		raw.name = in.text("name");
		in.ids.setProject(raw.name, raw.origin);
		switch (root) {
		case "Project" -> project();
		case "CodeBook" -> {
			raw.codebookOnly = true;
			codebook();
		}
		default -> throw new StudyProblem(Kind.MALFORMED, null, xml.place(), root);
		}
		raw.noteTexts.addAll(in.notes);
		loose.settle(raw);
		name();
		in.findings.add(ImportFinding.XML_CHARACTERS, root, xml.mending().characters());
		in.findings.add(ImportFinding.XML_AMPERSANDS, root, xml.mending().ampersands());
		raw.doubtful = xml.mending().hasReplacements() ? xml.charset() : null;
		return raw;
	}

	private void project() throws StudyProblem {
		raw.basePath = in.text("basePath");
		if (!raw.basePath.isEmpty()) {
			in.findings.add(ImportFinding.NO_ROOM, "Project", raw.basePath);
		}
		tellWhoMadeIt();
		int depth = xml.depth();
		while (xml.next(depth)) {
			progress.check();
			switch (xml.name()) {
			case "Description" -> raw.description = xml.text();
			case "NoteRef" -> add(raw.notes);
			default -> {
				if (!container()) {
					other("Project");
				}
			}
			}
		}
	}

	/** Reads what holds elements of one kind; answers whether the cursor stood on such a one. */
	private boolean container() throws StudyProblem {
		switch (xml.name()) {
		case "Users" -> each("User");
		case "CodeBook" -> codebook();
		case "Variables" -> each("Variable");
		case "Cases" -> each("Case");
		case "Sources" -> sources().read(progress);
		case "Notes" -> each("Note");
		case "Links" -> each("Link");
		case "Sets" -> each("Set");
		case "Graphs" -> each("Graph");
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Reads the elements in a container. */
	private void each(String child) throws StudyProblem {
		String container = xml.name();
		int depth = xml.depth();
		while (xml.next(depth)) {
			progress.check();
			if (xml.name().equals(child)) {
				one();
			} else {
				other(container);
			}
		}
	}

	/** Reads an element of those that stand in containers; answers whether the cursor stood on such a one. */
	private boolean one() throws StudyProblem {
		switch (xml.name()) {
		case "User" -> user();
		case "Codes" -> new CodesIn(in, raw.codes).read();
		case "Code" -> new CodesIn(in, raw.codes).readOne();
		case "Variable" -> variable();
		case "Case" -> raw.cases.add(oneCase());
		case "Note" -> note();
		case "Link" -> link();
		case "Set" -> set();
		case "Graph" -> graph();
		default -> {
			if (!SourcesIn.ELEMENTS.contains(xml.name())) {
				return false;
			}
			sources().readOne();
		}
		}
		return true;
	}

	/** Some leave out what should be around elements, or put them into something else: all of that is read where it stands. */
	private void other(String parent) throws StudyProblem {
		String name = xml.name();
		if (xml.depth() <= ElementIn.DEEP && (one() || container())) {
			in.misplaced(name, parent);
		} else if (xml.depth() > ElementIn.DEEP || !loose.read(parent)) {
			in.unknown(parent);
		}
	}

	private SourcesIn sources() {
		return new SourcesIn(in, loose, raw.sources, text -> known.accept(raw.origin, text));
	}

	/** Some refer to users, codes and variables by their names: what a name means is known where only one has it. */
	private void name() {
		raw.keys = in.ids.keys();
		if (raw.keys.isEmpty()) {
			return;
		}
		raw.users.forEach(user -> name(ElementKind.CODER, user.initials(), user.id()));
		raw.users.forEach(user -> name(ElementKind.CODER, user.name(), user.id()));
		raw.codes.forEach(code -> name(ElementKind.CODE, code.name, code.id));
		raw.variables.forEach(variable -> name(ElementKind.VARIABLE, variable.name(), variable.id()));
	}

	private void name(ElementKind kind, String name, UUID id) {
		if (!name.isBlank()) {
			raw.named.computeIfAbsent(kind, k -> new HashMap<>()).merge(in.ids.named(name), id, (one, other) -> kind == ElementKind.CODER || one.equals(other) ? other : new UUID(0, 0));
		}
	}

	/** A study has a maker and a time of its own, and remembers no other's. */
	private void tellWhoMadeIt() {
		StringBuilder told = new StringBuilder();
		for (String attribute : List.of("creatingUserGUID", "creationDateTime", "modifyingUserGUID", "modifiedDateTime")) {
			String value = in.text(attribute);
			told.append(value.isBlank() ? "" : (told.isEmpty() ? "" : ", ") + attribute + " " + value);
		}
		if (!told.isEmpty() && !OurOrigin.isOurs(raw.origin)) {
			in.findings.add(ImportFinding.NO_ROOM, "Project", told.toString());
		}
	}

	/** Adds what an element refers to, by an attribute, or as Transana does by its text. */
	private void add(List<UUID> references) throws StudyProblem {
		UUID target = in.targetOrText();
		if (target != null) {
			references.add(target);
		}
	}

	private void user() throws StudyProblem {
		String name = in.text("name");
		raw.users.add(new User(in.ids.own(ElementKind.CODER, "User", xml.attribute("guid"), name), name, in.text("id")));
		description("User");
	}

	private void codebook() throws StudyProblem {
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "Codes" -> new CodesIn(in, raw.codes).read();
			case "Sets" -> each("Set");
			default -> other("CodeBook");
			}
		}
	}

	private void variable() throws StudyProblem {
		String name = in.text("name");
		UUID id = in.ids.own(ElementKind.VARIABLE, "Variable", xml.attribute("guid"), name);
		Variable.Type type = Lexical.type(xml.attribute("typeOfVariable"));
		if (type == null) {
			in.findings.add(ImportFinding.TYPE, "Variable", name);
			type = Variable.Type.TEXT;
		}
		raw.variables.add(new RawVariable(id, name, type, description("Variable")));
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

	private RawCase oneCase() throws StudyProblem {
		String name = in.text("name");
		RawCase unit = new RawCase(in.ids.own(ElementKind.CASE, "Case", xml.attribute("guid"), name + " " + raw.cases.size()), name);
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "Description" -> unit.description = xml.text();
			case "CodeRef" -> add(unit.codes);
			case "SourceRef" -> add(unit.sources);
			case "MemberSource" -> {
				in.misplaced("MemberSource", "Case");
				add(unit.sources);
			}
			case "SelectionRef" -> add(unit.selections);
			case "VariableValue" -> {
				Value value = in.value();
				if (value != null) {
					unit.values.add(value);
				}
			}
			default -> other("Case");
			}
		}
		return unit;
	}

	private void note() throws StudyProblem {
		String name = in.text("name");
		raw.noteTexts.add(new TextsIn(in).read(in.ids.own(ElementKind.MEMO, "Note", xml.attribute("guid"), name + " " + raw.noteTexts.size()), name));
	}

	private void link() throws StudyProblem {
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

	private void set() throws StudyProblem {
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
			case "CodeRef", "SourceRef" -> {
				in.misplaced(xml.name(), "Set");
				add(xml.name().equals("CodeRef") ? codes : sources);
			}
			default -> other("Set");
			}
		}
		raw.sets.add(new RawSet(id, name, description, codes, sources, notes));
	}

	private void graph() throws StudyProblem {
		String name = in.text("name");
		UUID id = in.ids.own(ElementKind.FOREIGN_PART, "Graph", xml.attribute("guid"), name + " " + raw.graphs.size());
		raw.graphs.add(SourcesIn.canonical(Fragment.read(xml), in.ids, id));
	}
}
