// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.Raw.Source;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/** Reads {@code Sources}: texts as texts, PDFs that have a text as that text and what is beside it, the rest as it is. */
final class SourcesIn {

	/** Attributes that hold a GUID: they are brought into one form, since ids of a file may be anything. */
	private static final Set<String> GUIDS = Set.of("guid", "targetGUID", "originGUID", "creatingUser", "modifyingUser", "representedGUID", "sourceVertex", "targetVertex", "fromSyncPoint",
			"toSyncPoint");

	static final Set<String> ELEMENTS = Set.of("TextSource", "PDFSource", "PictureSource", "AudioSource", "VideoSource");

	/** Attributes of a source that say where something else is than its file, or where that was. */
	private static final Set<String> OTHER_PATHS = Set.of("currentPath", "plainTextPath", "richTextPath");

	/** What scripts call the edges of selections, and their names in the standard. */
	private static final Map<String, String> STANDARD_NAMES = Map.of("startX", "firstX", "startY", "firstY", "endX", "secondX", "endY", "secondY", "start", "begin");
	/** Names that only a project has for them. */
	private static final Map<String, String> USERS = Map.of("creatingUserGUID", "creatingUser", "modifyingUserGUID", "modifyingUser");
	private static final Set<String> AUDIT = Set.of("creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime");

	private final ElementIn in;
	private final LooseIn loose;
	private final TextsIn texts;
	private final List<Source> sources;
	private final Consumer<Text> known;

	/** @param known is told each text as soon as its paths and its content are known; its selections may change later */
	SourcesIn(ElementIn in, LooseIn loose, List<Source> sources, Consumer<Text> known) {
		this.in = in;
		this.loose = loose;
		this.sources = sources;
		this.known = known;
		texts = new TextsIn(in);
	}

	/** The cursor stands on {@code Sources}; afterwards on its end. */
	void read(Progress progress) throws StudyProblem {
		int depth = in.xml.depth();
		while (in.xml.next(depth)) {
			progress.check();
			if (ELEMENTS.contains(in.xml.name())) {
				readOne();
			} else if (!loose.read("Sources")) {
				in.unknown("Sources");
			}
		}
	}

	/** The cursor stands on a source; afterwards on its end. */
	void readOne() throws StudyProblem {
		Source source = source(in.xml.name());
		sources.add(source);
		Text text = source.text();
		if (text != null) {
			known.accept(text);
		}
	}

	private Source source(String element) throws StudyProblem {
		String name = in.text("name");
		UUID id = in.ids.own(ElementKind.DOCUMENT, element, in.xml.attribute("guid"), name + " " + sources.size());
		return switch (element) {
		case "TextSource" -> new Source(id, name, texts.read(id, name), null);
		case "PDFSource" -> pdf(id, name);
		default -> new Source(id, name, null, canonical(located(Fragment.read(in.xml)), in.ids, id));
		};
	}

	private Source pdf(UUID id, String name) throws StudyProblem {
		XmlIn xml = in.xml;
		Fragment shell = shell();
		Text own = new Text(id, name, "", "", in.audit());
		Text text = null;
		Fragment beside = null;
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "Representation" -> {
				beside = shell();
				shell.add(beside);
				text = texts.read(id, name);
			}
			case "PDFSelection" -> shell.add(Fragment.read(xml));
			case "Description" -> own.description = xml.text();
			case "PlainTextSelection" -> {
				in.misplaced("PlainTextSelection", "PDFSource");
				own.selections.add(texts.selection(id, own.selections.size()));
			}
			default -> {
				if (LooseIn.CONTAINERS.contains(xml.name())) {
					texts.contained(own);
				} else if (!texts.common(own)) {
					in.unknown("PDFSource");
				}
			}
			}
		}
		if (text == null && !own.selections.isEmpty()) { // of words that nobody wrote down: the next program may read them in the PDF itself
			beside = new Fragment("Representation");
			for (Selection selection : own.selections) {
				beside.add(SideParts.selection(selection));
			}
			shell.add(beside);
		}
		canonical(shell, in.ids, id);
		if (text == null) {
			return new Source(id, name, null, whole(shell, own));
		}
		text.selections.addAll(own.selections);
		if (beside != null && !own.description.isEmpty() && !text.description.isEmpty()) {
			beside.add(new Fragment("Description").withText(text.description)); // a document has room for one
		}
		text.audit = own.audit.isEmpty() ? text.audit : own.audit;
		shell.attributes().keySet().removeAll(AUDIT); // the document has them
		text.description = own.description.isEmpty() ? text.description : own.description;
		text.codings.addAll(own.codings);
		text.notes.addAll(own.notes);
		text.values.addAll(own.values);
		separate(shell, text);
		return new Source(id, name, text, shell);
	}

	/** The element on which the cursor stands, without what is in it. */
	private Fragment shell() {
		Fragment shell = new Fragment(in.xml.name());
		for (int i = 0; i < in.xml.attributeCount(); i++) {
			if (in.xml.attributeName(i).indexOf(':') < 0 && !in.xml.attributeName(i).equals("xmlns")) {
				shell.with(in.xml.attributeName(i), in.xml.attributeValue(i));
			}
		}
		return located(shell);
	}

	/** Its file by the standard's name: some programs call the attribute {@code pdfPath} or {@code audioPath}. */
	private static Fragment located(Fragment source) {
		if (!source.attributes().containsKey("path")) {
			source.attributes().entrySet().stream().filter(each -> each.getKey().toLowerCase(Locale.ROOT).endsWith("path") && !OTHER_PATHS.contains(each.getKey())).map(Map.Entry::getValue).findFirst()
					.ifPresent(path -> source.with("path", path));
		}
		return source;
	}

	/** Puts back what was read of a PDF that has no text. */
	private static Fragment whole(Fragment shell, Text own) {
		Fragment whole = new Fragment(shell.name());
		shell.attributes().forEach(whole::with);
		if (!own.description.isEmpty()) {
			whole.add(new Fragment("Description").withText(own.description));
		}
		shell.children().forEach(whole::add);
		own.codings.forEach(coding -> whole.add(SideParts.coding(coding)));
		own.notes.forEach(note -> whole.add(SideParts.reference("NoteRef", note)));
		own.values.forEach(value -> whole.add(SideParts.value(value)));
		return whole;
	}

	/** ATLAS.ti gives a quotation in a PDF one id as region and as text; ids must differ over the whole file, so the region gets one made from it. */
	private void separate(Fragment shell, Text text) {
		Set<UUID> selections = new HashSet<>();
		for (Selection selection : text.selections) {
			selections.add(selection.id);
		}
		for (Fragment region : shell.children()) {
			UUID id = in.ids.reference(region.attribute("guid"));
			if (id != null && selections.contains(id)) {
				region.with("guid", Ids.guid(Guids.derived("region", id)));
				in.findings.add(ImportFinding.QUOTATION_TWICE, "PDFSelection", Ids.guid(id));
			}
		}
	}

	/**
	 * Brings the ids of a fragment into one form.
	 *
	 * @param id of the fragment's root, or null where it has the one that it says
	 */
	static Fragment canonical(Fragment fragment, Ids ids, @Nullable UUID id) {
		int[] unnamed = { 0 };
		fragment.walk(each -> {
			USERS.forEach((name, standard) -> {
				String user = each.attributes().remove(name);
				if (user != null) {
					each.attributes().putIfAbsent(standard, user);
				}
			});
			each.attributes().entrySet().removeIf(attribute -> GUIDS.contains(attribute.getKey()) && ids.reference(attribute.getValue()) == null);
			STANDARD_NAMES.forEach((name, standard) -> {
				String value = each.attribute(name);
				if (value != null && each.attribute(standard) == null && each.name().endsWith("Selection")) {
					each.with(standard, value);
				}
			});
			each.attributes().replaceAll((name, value) -> {
				UUID known = GUIDS.contains(name) ? ids.reference(value) : null;
				return known == null ? value : Ids.guid(known);
			});
			if (each.attribute("guid") == null && each.name().endsWith("Selection") || each.name().equals("Representation") && each.attribute("guid") == null) {
				each.with("guid", Ids.guid(Guids.derived(each.name() + " " + unnamed[0]++, id == null ? new UUID(0, 0) : id)));
			}
		});
		if (id != null) {
			fragment.with("guid", Ids.guid(id));
		}
		return fragment;
	}
}
