/** Another city's rule book, made with nothing but the public interface: the invented berthing rules of a harbour. */
@NullMarked
package harbour;

import org.jspecify.annotations.NullMarked;
