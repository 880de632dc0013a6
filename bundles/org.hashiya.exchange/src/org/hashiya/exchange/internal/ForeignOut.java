// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.refi.Fragment;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.VariableValue;

/**
 * Parts of foreign projects on their way back: elements that no study shows, details of those it shows, and files. A part whose bytes are gone is left out; so is, within a part, what refers to an element
 * that is not in the study any more.
 */
public final class ForeignOut {

	private static final Set<String> PATHS = Set.of("path", "plainTextPath", "richTextPath");
	/** What a note has and a memo has not: it is written as it came. */
	private static final Set<String> NOTE_PARTS = Set.of("PlainTextSelection", "Coding");
	/** What a PDF has beside its text, that text's own id too. */
	private static final Set<String> PDF_PARTS = Set.of("PDFSelection", "Representation");
	private static final int LARGEST_FRAGMENT = 500_000_000;

	/** A file to be written into the project. */
	public record File(String name, ForeignPart part) {
	}

	private final Study study;
	private final List<Fragment> elements = new ArrayList<>();
	private final Map<UUID, Fragment> details = new HashMap<>();
	private final Map<String, File> files = new LinkedHashMap<>();
	private final Set<UUID> ids = new HashSet<>();
	private final List<String> missing = new ArrayList<>();

	/** @throws StudyProblem if a part cannot be read, other than one that is missing */
	public ForeignOut(Study study, Progress progress) throws StudyProblem {
		this.study = study;
		for (ForeignPart part : study.foreignParts().list()) {
			progress.check();
			Fragment fragment = switch (part.mediaType()) {
			case ForeignParts.ELEMENT, ForeignParts.DETAILS -> read(part);
			default -> null;
			};
			if (fragment == null) {
				continue;
			}
			UUID owner = id(fragment.attribute("guid"));
			if (part.mediaType().equals(ForeignParts.ELEMENT)) {
				elements.add(fragment);
				fragment.walk(each -> add(id(each.attribute("guid"))));
			} else if (owner != null) {
				details.put(owner, fragment);
				// Those of other elements are about what the study has itself.
				fragment.children().stream().filter(child -> PDF_PARTS.contains(child.name()) || fragment.name().equals("Note") && NOTE_PARTS.contains(child.name()))
						.forEach(region -> region.walk(each -> add(id(each.attribute("guid")))));
			}
			fragment.walk(this::findFiles);
		}
	}

	private void add(@Nullable UUID id) {
		if (id != null) {
			ids.add(id);
		}
	}

	private @Nullable Fragment read(ForeignPart part) throws StudyProblem {
		try (InputStream in = study.open(part)) {
			return Fragment.parse(in.readNBytes(LARGEST_FRAGMENT));
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, null, null, e, String.valueOf(e.getMessage()));
		} catch (StudyProblem e) {
			if (e.kind() == Kind.FILE_MISSING || e.kind() == Kind.MALFORMED) {
				missing.add(part.mediaType() + " " + part.id());
				return null; // a damaged study: check tells, and so does the report of what an export loses
			}
			throw e;
		}
	}

	static @Nullable UUID id(@Nullable String guid) {
		return guid == null ? null : ForeignParts.fileId(guid);
	}

	private void findFiles(Fragment fragment) {
		for (String path : PATHS) {
			String value = fragment.attribute(path);
			if (value == null || !value.startsWith(ForeignParts.INTERNAL)) {
				continue;
			}
			String name = value.substring(ForeignParts.INTERNAL.length());
			int dot = name.lastIndexOf('.');
			UUID id = id(dot < 0 ? name : name.substring(0, dot));
			ForeignPart part = id == null ? null : study.foreignParts().get(id);
			if (part != null && ForeignParts.isFile(part.mediaType()) && name.matches("[0-9A-Za-z.-]+")) {
				files.put(name.toLowerCase(Locale.ROOT), new File(name, part));
			} else if (id != null && study.documents().contains(id)) {
				fragment.attributes().remove(path); // its own file was missing, and what has that name now is a document's text
			}
		}
	}

	/** The files that parts refer to. */
	public List<File> files() {
		return List.copyOf(files.values());
	}

	/**
	 * Parts whose bytes are not there, and so are not written.
	 *
	 * @throws StudyProblem if it cannot be said whether a file is there
	 */
	public List<String> missing() throws StudyProblem {
		List<String> all = new ArrayList<>(missing);
		for (File file : files.values()) {
			try (InputStream in = study.open(file.part())) {
				in.read();
			} catch (StudyProblem e) {
				if (e.kind() != Kind.FILE_MISSING) {
					throw e;
				}
				all.add(file.name());
			} catch (IOException e) {
				throw new StudyProblem(Kind.NOT_READABLE, null, null, e, String.valueOf(e.getMessage()));
			}
		}
		return all;
	}

	/** Codings in parts with codes that the study does not have, and so are not written; each by the name of the part. */
	public List<String> codingsWithoutCode() {
		List<String> found = new ArrayList<>();
		for (Fragment fragment : all()) {
			String name = fragment.attribute("name");
			fragment.walk(each -> {
				UUID code = each.name().equals("CodeRef") ? id(each.attribute("targetGUID")) : null;
				if (code != null && study.codebook().get(code) == null) {
					found.add(name == null || name.isEmpty() ? fragment.name() : name);
				}
			});
		}
		return found;
	}

	/** Elements of these names, in the study's order. */
	List<Fragment> elements(Set<String> names) {
		return elements.stream().filter(element -> names.contains(element.name())).toList();
	}

	/** The ids that are in parts: what refers to them refers to something that is written. */
	Set<UUID> ids() {
		return ids;
	}

	/** The details of an element, or null. */
	@Nullable
	Fragment details(UUID owner) {
		return details.get(owner);
	}

	/** Whether a document is the text of a PDF. */
	public boolean isPdf(UUID document) {
		Fragment own = details.get(document);
		return own != null && own.name().equals("PDFSource");
	}

	/** Children of the details of an element. */
	List<Fragment> details(UUID owner, String name) {
		Fragment fragment = details.get(owner);
		return fragment == null ? List.of() : fragment.children().stream().filter(child -> child.name().equals(name)).toList();
	}

	/** All values of variables in parts. */
	List<VariableValue> values() {
		List<VariableValue> values = new ArrayList<>();
		for (Fragment fragment : all()) {
			fragment.walk(each -> {
				VariableValue value = each.name().equals("VariableValue") ? value(each) : null;
				if (value != null) {
					values.add(value);
				}
			});
		}
		return values;
	}

	/** The value that a fragment is, or null. */
	static @Nullable VariableValue value(Fragment fragment) {
		UUID variable = null;
		String text = "";
		for (Fragment child : fragment.children()) {
			if (child.name().equals("VariableRef")) {
				variable = id(child.attribute("targetGUID"));
			} else {
				text = child.text();
			}
		}
		return variable == null ? null : new VariableValue(variable, text);
	}

	private List<Fragment> all() {
		List<Fragment> all = new ArrayList<>(elements);
		all.addAll(details.values());
		return all;
	}

	/** What parts refer to that may be a passage or a coding. */
	Set<UUID> references() {
		Set<UUID> references = new HashSet<>();
		for (Fragment fragment : all()) {
			fragment.walk(each -> {
				for (String attribute : List.of("originGUID", "targetGUID", "representedGUID")) {
					UUID id = id(each.attribute(attribute));
					if (id != null) {
						references.add(id);
					}
				}
			});
		}
		return references;
	}
}
