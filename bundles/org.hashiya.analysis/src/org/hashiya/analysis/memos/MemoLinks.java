// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.memos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Study;
import org.hashiya.model.Target;

/**
 * Links in the texts of memos: {@code [[Actors/Russia factor]]}, {@code [[document:essay-ar]]}, {@code [[memo:First thoughts]]}, {@code [[case:علي]]}, {@code [[coder:Amal]]}, and by id {@code [[passage:…]]};
 * behind a bar what is shown: {@code [[Russia factor|Moscow]]}. Without a word before a colon it is a code, else a document, a memo, a case, in this order. Names are looked up when somebody
 * asks, so a link to what was renamed leads nowhere, and says so.
 */
public final class MemoLinks {

	private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|\\n]+)(?:\\|([^\\[\\]\\n]*))?\\]\\]");
	private static final Pattern KIND = Pattern.compile("(code|document|memo|case|coder|passage):(.*)", Pattern.CASE_INSENSITIVE);

	private final Study study;
	private final Map<UUID, Set<UUID>> linking = new HashMap<>();

	/**
	 * A link.
	 *
	 * @param start  where it begins, in UTF-16 units
	 * @param end    where it ends, exclusive
	 * @param target what it names
	 * @param shown  what is shown of it
	 */
	public record Link(int start, int end, String target, String shown) {
	}

	/** Looks at all links of all memos of a study, once. */
	public MemoLinks(Study study) {
		this.study = study;
		Map<String, Optional<Target>> known = new HashMap<>();
		for (Memo memo : study.memos().list()) {
			for (Link link : in(memo.text())) {
				known.computeIfAbsent(link.target(), target -> target(study, target))
						.ifPresent(target -> linking.computeIfAbsent(target.id(), id -> new LinkedHashSet<>()).add(memo.id()));
			}
		}
	}

	/** The memos that link to something, in the study's order. */
	public List<Memo> linkingTo(UUID id) {
		List<Memo> memos = new ArrayList<>();
		for (UUID memo : linking.getOrDefault(id, Set.of())) {
			Memo known = study.memos().get(memo);
			if (known != null) {
				memos.add(known);
			}
		}
		return memos;
	}

	/** The links in a text, in order. */
	public static List<Link> in(String text) {
		List<Link> links = new ArrayList<>();
		Matcher matcher = LINK.matcher(text);
		while (matcher.find()) {
			String target = matcher.group(1).strip();
			String shown = matcher.group(2);
			if (!target.isEmpty()) {
				links.add(new Link(matcher.start(), matcher.end(), target, shown == null || shown.isBlank() ? target : shown.strip()));
			}
		}
		return links;
	}

	/**
	 * What a link leads to; nothing where there is no such thing, or several codes have the name. A passage is named by its id; whether it is there is not looked at.
	 *
	 * @param target as it is written between the brackets
	 */
	public static Optional<Target> target(Study study, String target) {
		Matcher kind = KIND.matcher(target);
		String word = kind.matches() ? kind.group(1).toLowerCase(Locale.ROOT) : "";
		String name = kind.matches() ? kind.group(2).strip() : target;
		Optional<Target> found = switch (word) {
		case "code" -> code(study, name);
		case "document" -> named(study.documents().list(), Document::name, name);
		case "memo" -> named(study.memos().list(), MemoActs::label, name);
		case "case" -> named(study.cases().list(), Case::name, name);
		case "coder" -> named(study.coders().list(), Coder::name, name);
		case "passage" -> passage(name);
		default -> Optional.empty();
		};
		return found.isPresent() ? found
				: code(study, target).or(() -> named(study.documents().list(), Document::name, target)).or(() -> named(study.memos().list(), MemoActs::label, target))
						.or(() -> named(study.cases().list(), Case::name, target));
	}

	/** A link to something as it is written into a memo; with the word of its kind where the name alone would lead elsewhere. */
	public static Optional<String> link(Study study, Target to) {
		Code code = study.codebook().get(to.id());
		Document document = study.documents().get(to.id());
		Memo memo = study.memos().get(to.id());
		Case known = study.cases().get(to.id());
		Map<String, String> names = new LinkedHashMap<>();
		if (code != null) {
			names.put("code", study.codebook().path(code));
		} else if (document != null) {
			names.put("document", document.name());
		} else if (memo != null) {
			names.put("memo", MemoActs.label(memo));
		} else if (known != null) {
			names.put("case", known.name());
		} else if (study.coders().get(to.id()) instanceof Coder coder) {
			names.put("coder", coder.name());
		} else if (to.kind() == ElementKind.PASSAGE) {
			return Optional.of("[[passage:" + to.id() + "]]");
		}
		for (Map.Entry<String, String> entry : names.entrySet()) {
			for (String written : List.of(entry.getValue(), entry.getKey() + ":" + entry.getValue(), entry.getKey() + ":" + to.id())) {
				boolean leads = target(study, written).map(Target::id).filter(to.id()::equals).isPresent();
				if (leads && LINK.matcher("[[" + written + "]]").matches()) {
					return Optional.of("[[" + written + "]]");
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Target> code(Study study, String name) {
		List<Code> codes = study.codebook().find(name);
		return codes.size() == 1 ? Optional.of(new Target(ElementKind.CODE, codes.getFirst().id())) : Optional.empty();
	}

	private static Optional<Target> passage(String id) {
		try {
			return Optional.of(new Target(ElementKind.PASSAGE, UUID.fromString(id)));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static <E extends Element> Optional<Target> named(List<E> elements, Function<E, String> nameOf, String name) {
		E alike = null;
		for (E element : elements) {
			if (nameOf.apply(element).equals(name) || element.id().toString().equalsIgnoreCase(name)) {
				return Optional.of(new Target(element.kind(), element.id()));
			}
			alike = alike == null && nameOf.apply(element).equalsIgnoreCase(name) ? element : alike;
		}
		return alike == null ? Optional.empty() : Optional.of(new Target(alike.kind(), alike.id()));
	}
}
