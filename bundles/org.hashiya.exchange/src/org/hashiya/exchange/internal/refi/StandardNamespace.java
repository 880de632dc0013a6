// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads a file whose namespace is not the standard's (several programs write such codebooks, some files have none) as if it were: a validator would say that it does not know the first element, and nothing
 * of what else is wrong.
 */
@NonNullByDefault({}) // the platform says nothing of null
final class StandardNamespace extends XMLFilterImpl {

	/** Is told of the other namespace, once. */
	interface Found {
		void other(String namespace, int line);
	}

	private final String standard;
	private final Found found;
	private Locator locator;
	private String root;

	StandardNamespace(XMLReader reader, String standard, Found found) {
		super(reader);
		this.standard = standard;
		this.found = found;
	}

	@Override
	public void setDocumentLocator(Locator given) {
		locator = given;
		super.setDocumentLocator(given);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		if (root == null) {
			root = uri;
			if (!uri.equals(standard)) {
				found.other(uri, locator == null ? 0 : locator.getLineNumber());
			}
		}
		super.startElement(ofStandard(uri), localName, qName, attributes);
	}

	@Override
	public void endElement(String uri, String localName, String qName) throws SAXException {
		super.endElement(ofStandard(uri), localName, qName);
	}

	private String ofStandard(String uri) {
		return uri.equals(root) ? standard : uri;
	}
}
