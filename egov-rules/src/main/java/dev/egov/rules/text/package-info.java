/**
 * Words: {@link dev.egov.rules.text.Texts} looks texts up in resource bundles and puts values into them. It knows keys and
 * locales only; what is said of facts, norms and rulings is put together by those who know them. Nothing else may enter.
 */
@NullMarked
package dev.egov.rules.text;

import org.jspecify.annotations.NullMarked;
