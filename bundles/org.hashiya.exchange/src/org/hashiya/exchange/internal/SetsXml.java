// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;

/** Writes sets; and groups of documents and types of memos, which other programs have as sets. We know these again by their ids, which are made of their names. */
final class SetsXml {

	private final Study study;
	private final XmlOut xml;
	private final Guids guids;
	private final MemoIndex memos;
	private final References references;
	private final ForeignOut foreign;
	private final FragmentOut fragments;

	SetsXml(Study study, XmlOut xml, Guids guids, MemoIndex memos, References references, ForeignOut foreign, FragmentOut fragments) {
		this.study = study;
		this.xml = xml;
		this.guids = guids;
		this.memos = memos;
		this.references = references;
		this.foreign = foreign;
		this.fragments = fragments;
	}

	void write(Progress progress) throws IOException {
		Map<String, List<UUID>> groups = new TreeMap<>();
		for (Document document : study.documents().list()) {
			if (!document.group().isEmpty()) {
				groups.computeIfAbsent(document.group(), group -> new ArrayList<>()).add(document.id());
			}
		}
		Map<String, List<UUID>> types = new TreeMap<>();
		for (Memo memo : Asking.of(study.memos().list(), progress)) {
			if (!memo.type().isEmpty() && !memos.isDescription(memo)) {
				types.computeIfAbsent(XmlOut.legal(memo.type()), type -> new ArrayList<>()).add(memo.id()); // types that XML cannot tell apart are one
			}
		}
		if (study.sets().isEmpty() && groups.isEmpty() && types.isEmpty()) {
			return;
		}
		xml.start("Sets");
		for (MemberSet set : study.sets().list()) {
			xml.start("Set").attribute("guid", guids.of(ElementKind.SET, set.id())).attribute("name", set.name());
			if (!set.description().isEmpty()) {
				xml.element("Description", set.description());
			}
			writeReferences("MemberCode", ElementKind.CODE, set.codes());
			writeReferences("MemberSource", ElementKind.DOCUMENT, set.documents());
			fragments.write(foreign.details(set.id(), "MemberSource"));
			writeReferences("MemberNote", ElementKind.MEMO, set.memos());
			xml.end();
		}
		for (Map.Entry<String, List<UUID>> group : groups.entrySet()) {
			write(Guids.ofGroup(group.getKey()), group.getKey(), "MemberSource", ElementKind.DOCUMENT, group.getValue());
		}
		for (Map.Entry<String, List<UUID>> type : types.entrySet()) {
			write(Guids.ofMemoType(type.getKey()), type.getKey(), "MemberNote", ElementKind.MEMO, type.getValue());
		}
		xml.end();
	}

	/** Another program may have given a set that was made of a name another name, so that it is one of the study's own now. */
	private void write(UUID guid, String name, String element, ElementKind kind, List<UUID> members) throws IOException {
		xml.start("Set").attribute("guid", study.sets().contains(guid) ? Guids.again(guid) : guid).attribute("name", name);
		writeReferences(element, kind, members);
		xml.end();
	}

	private void writeReferences(String element, ElementKind kind, List<UUID> ids) throws IOException {
		for (UUID id : ids) {
			if (references.hold(kind, id)) {
				xml.reference(element, guids.of(kind, id));
			}
		}
	}
}
