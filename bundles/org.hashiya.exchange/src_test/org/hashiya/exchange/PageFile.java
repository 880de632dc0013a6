// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An exported page, read as XML, with checks that hold for every page. */
final class PageFile {

	final String source;
	final Element root;

	PageFile(byte[] bytes) throws IOException, SAXException, ParserConfigurationException {
		source = new String(bytes, StandardCharsets.UTF_8);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setExpandEntityReferences(false);
		root = factory.newDocumentBuilder().parse(new InputSource(new StringReader(source.replace("<!DOCTYPE html>", "")))).getDocumentElement();
	}

	/** Nothing from elsewhere, nothing that runs, and every link goes somewhere. */
	void checkFrame() {
		assertTrue(source.startsWith("<!DOCTYPE html>\n<html lang="));
		Set<String> ids = new HashSet<>();
		for (Element element : all("*")) {
			assertFalse(List.of("script", "link", "img", "iframe", "object", "base").contains(element.getTagName()), element.getTagName());
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				assertFalse(element.getAttributes().item(i).getNodeName().startsWith("on"));
			}
			if (element.hasAttribute("id")) {
				assertTrue(ids.add(element.getAttribute("id")), "twice: " + element.getAttribute("id"));
			}
		}
		for (Element link : all("a")) {
			assertTrue(link.getAttribute("href").startsWith("#") && ids.contains(link.getAttribute("href").substring(1)), link.getAttribute("href"));
		}
	}

	/** All elements with this tag, {@code *} for any. */
	List<Element> all(String tag) {
		return all(root, tag);
	}

	static List<Element> all(Element in, String tag) {
		var found = in.getElementsByTagName(tag);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	/** All elements that have this class. */
	List<Element> ofClass(String name) {
		return all("*").stream().filter(element -> isOf(element, name)).toList();
	}

	static boolean isOf(Element element, String name) {
		return List.of(element.getAttribute("class").split(" ")).contains(name);
	}

	/** The text of an element without what stands in it in elements of these classes. */
	static String text(Element element, String... without) {
		StringBuilder text = new StringBuilder();
		for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
			if (at instanceof Element child) {
				if (List.of(without).stream().noneMatch(name -> isOf(child, name))) {
					text.append(text(child, without));
				}
			} else {
				text.append(at.getNodeValue());
			}
		}
		return text.toString();
	}

	/** A text as it comes out of a page: what XML cannot hold has been replaced. */
	static String shown(String text) {
		StringBuilder shown = new StringBuilder();
		text.codePoints().forEach(c -> shown.appendCodePoint(c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
		return shown.toString();
	}
}
