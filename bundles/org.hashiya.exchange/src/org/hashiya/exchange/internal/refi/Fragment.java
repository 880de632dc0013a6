// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.XmlOut;
import org.hashiya.model.StudyProblem;

/**
 * An element with all that is in it, for parts of a project that no study can show and that go back out as they came. Read, walked and written without recursion. Elements have children or
 * text, never both, as in REFI-QDA. The same fragment makes the same bytes.
 */
public final class Fragment {

	private static final Path NO_FILE = Path.of("fragment");

	private final String name;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<Fragment> children = new ArrayList<>();
	private String text = "";

	public Fragment(String name) {
		this.name = name;
	}

	public String name() {
		return name;
	}

	/** The attribute's value, or null. */
	public @Nullable String attribute(String attribute) {
		return attributes.get(attribute);
	}

	public Map<String, String> attributes() {
		return attributes;
	}

	public List<Fragment> children() {
		return children;
	}

	public String text() {
		return text;
	}

	public Fragment with(String attribute, String value) {
		attributes.put(attribute, value);
		return this;
	}

	public Fragment withText(String newText) {
		text = newText;
		return this;
	}

	public Fragment add(Fragment child) {
		children.add(child);
		return this;
	}

	/** The first child of this name, or null. */
	public @Nullable Fragment child(String child) {
		return children.stream().filter(each -> each.name.equals(child)).findFirst().orElse(null);
	}

	/** A copy in which nothing is shared. */
	Fragment deepCopy() {
		record Pair(Fragment from, Fragment to) {
		}
		Fragment copy = new Fragment(name);
		Deque<Pair> open = new ArrayDeque<>(List.of(new Pair(this, copy)));
		while (!open.isEmpty()) {
			Pair pair = open.pop();
			pair.to.text = pair.from.text;
			pair.to.attributes.putAll(pair.from.attributes);
			for (Fragment child : pair.from.children) {
				Fragment made = new Fragment(child.name);
				pair.to.children.add(made);
				open.push(new Pair(child, made));
			}
		}
		return copy;
	}

	/** Calls for this element and all within, each before its children. */
	public void walk(Consumer<Fragment> visitor) {
		Deque<Fragment> open = new ArrayDeque<>(List.of(this));
		while (!open.isEmpty()) {
			Fragment at = open.pop();
			visitor.accept(at);
			at.children.reversed().forEach(open::push);
		}
	}

	/** Reads the element on which a cursor stands; goes to its end. */
	static Fragment read(XmlIn xml) throws StudyProblem {
		Fragment root = start(xml);
		Deque<Fragment> open = new ArrayDeque<>(List.of(root));
		StringBuilder text = new StringBuilder();
		while (!open.isEmpty()) {
			switch (xml.step()) {
			case XMLStreamConstants.START_ELEMENT -> {
				Fragment child = start(xml);
				open.element().add(child);
				open.push(child);
				text.setLength(0);
			}
			case XMLStreamConstants.END_ELEMENT -> {
				Fragment done = open.pop();
				if (done.children.isEmpty()) {
					done.text = text.toString();
				}
				text.setLength(0);
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.characters());
			default -> {
				// comments
			}
			}
		}
		return root;
	}

	private static Fragment start(XmlIn xml) {
		Fragment fragment = new Fragment(xml.name());
		for (int i = 0; i < xml.attributeCount(); i++) {
			String attribute = xml.attributeName(i);
			if (!attribute.startsWith("xmlns") && attribute.indexOf(':') < 0) {
				fragment.attributes.put(attribute, xml.attributeValue(i));
			}
		}
		return fragment;
	}

	/** Writes it as the next child of the element that is open. */
	public void write(XmlOut xml) throws IOException {
		record Step(Fragment fragment, boolean ends) {
		}
		Deque<Step> open = new ArrayDeque<>(List.of(new Step(this, false)));
		while (!open.isEmpty()) {
			Step step = open.pop();
			if (step.ends) {
				xml.end();
				continue;
			}
			xml.start(step.fragment.name);
			step.fragment.attributes.forEach(xml::attribute);
			if (step.fragment.children.isEmpty() && !step.fragment.text.isEmpty()) {
				xml.text(step.fragment.text);
			}
			open.push(new Step(step.fragment, true));
			step.fragment.children.reversed().forEach(child -> open.push(new Step(child, false)));
		}
	}

	/** It as a document of its own. */
	public byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			XmlOut xml = new XmlOut(out);
			write(xml);
			xml.finish();
		} catch (IOException e) {
			throw new IllegalStateException(e); // memory does not fail
		}
		return out.toByteArray();
	}

	/** @throws StudyProblem MALFORMED if it is no XML */
	public static Fragment parse(byte[] bytes) throws StudyProblem {
		try (XmlIn xml = new XmlIn(new ByteArrayInputStream(bytes), NO_FILE)) {
			xml.root();
			return read(xml);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
