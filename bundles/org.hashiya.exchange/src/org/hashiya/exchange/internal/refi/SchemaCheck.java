// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.RefiDiagnosis.SchemaFault;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Holds the XML of a project or codebook against the standard's schema, which lies beside this class (MIT, see there). Nothing is loaded from elsewhere, and a document type is refused. */
final class SchemaCheck implements ErrorHandler {

	private static final int MOST = 50;
	private static final String CODEBOOK = "urn:QDA-XML:codebook:1.0";
	private static final String PROJECT = "urn:QDA-XML:project:1.0";
	/** How the validator's messages begin that say of a value what the next one says with the attribute that it is in. */
	private static final List<String> SAID_TWICE = List.of("cvc-pattern-valid:", "cvc-datatype-valid", "cvc-enumeration-valid:");

	private final List<SchemaFault> faults = new ArrayList<>();
	private long more;

	/** @param codebook whether it is a codebook, else a project */
	void check(InputStream xml, boolean codebook) throws IOException {
		try {
			SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
			parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			XMLReader reader = parsers.newSAXParser().getXMLReader();
			Validator validator = schema(codebook ? "Codebook.xsd" : "Project.xsd").newValidator();
			for (String limit : XmlIn.LIMITS) { // what is beyond ours was refused when the file was read
				reader.setProperty(limit, "0");
				validator.setProperty(limit, "0");
			}
			validator.setErrorHandler(this);
			String standard = codebook ? CODEBOOK : PROJECT;
			validator.validate(new SAXSource(new StandardNamespace(reader, standard, (namespace, line) -> add(line, "The namespace is '" + namespace + "' and should be '" + standard + "'.")), new InputSource(xml)));
		} catch (SAXParseException e) {
			if (faults.isEmpty() && more == 0) {
				add(e); // else it was told
			}
		} catch (SAXException | ParserConfigurationException e) {
			throw new IllegalStateException(e); // the platform's own parser and our own schema
		}
	}

	private static Schema schema(String name) throws SAXException {
		SchemaFactory factory = SchemaFactory.newDefaultInstance();
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		URL file = SchemaCheck.class.getResource(name);
		if (file == null) {
			throw new IllegalStateException(name);
		}
		return factory.newSchema(file);
	}

	List<SchemaFault> faults() {
		return faults;
	}

	/** How many faults were not kept. */
	long more() {
		return more;
	}

	private void add(@Nullable SAXParseException fault) {
		String message = fault == null ? null : String.valueOf(fault.getMessage());
		if (fault != null && message != null && SAID_TWICE.stream().noneMatch(message::startsWith)) {
			add(Math.max(0, fault.getLineNumber()), message);
		}
	}

	private void add(int line, String message) {
		if (faults.size() < MOST) {
			faults.add(new SchemaFault(line, message));
		} else {
			more++;
		}
	}

	@Override
	public void warning(@Nullable SAXParseException exception) {
		// says nothing of the file
	}

	@Override
	public void error(@Nullable SAXParseException exception) {
		add(exception);
	}

	@Override
	public void fatalError(@Nullable SAXParseException exception) throws SAXException {
		add(exception);
		if (exception != null) {
			throw exception; // not well-formed: there is nothing to go on with
		}
	}
}
